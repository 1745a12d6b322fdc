/** The folder, ports and passwords of one pair of test mail servers. */
export interface ServerFiles {
  root: string;
  ports: { imap: number; imaps: number; lmtp: number; sasl: number; smtp: number; smtps: number };
  /** Passwords by address. */
  passwords: Record<string, string>;
  /** Where Dovecot asks whether a token is good; by password alone where it is left out. */
  introspectAt?: string;
}

/** Settings for Dovecot: IMAP, delivery by LMTP and sign-in for Postfix, all under one folder and without waiting after a wrong password. */
export function dovecotConf({ root, ports, introspectAt }: ServerFiles): string {
  return `base_dir=${root}/run
state_dir=${root}/state
log_path=${root}/dovecot.log
protocols=imap lmtp
listen=127.0.0.1
ssl=yes
ssl_cert=<${root}/cert.pem
ssl_key=<${root}/key.pem
disable_plaintext_auth=no
auth_failure_delay=0
auth_mechanisms=plain login${introspectAt ? " xoauth2 oauthbearer" : ""}
mail_location=maildir:${root}/mail/%u
mailbox_idle_check_interval=1s
first_valid_uid=1
mail_uid=mail
mail_gid=mail
${introspectAt ? tokenPassdb(root) : ""}passdb {
  driver=passwd-file
  args=${root}/users
}
userdb {
  driver=static
  args=uid=mail gid=mail home=${root}/mail/%u
}
namespace inbox {
  inbox=yes
  separator=/
${["Drafts", "Sent", "Junk"].map(specialFolder).join("\n")}
}
service anvil {
  unix_listener anvil-auth-penalty {
    mode=0
  }
}
service imap-login {
  inet_listener imap {
    port=${ports.imap}
  }
  inet_listener imaps {
    port=${ports.imaps}
    ssl=yes
  }
}
service lmtp {
  inet_listener lmtp {
    address=127.0.0.1
    port=${ports.lmtp}
  }
}
service auth {
  inet_listener sasl {
    address=127.0.0.1
    port=${ports.sasl}
  }
}
`;
}

function tokenPassdb(root: string): string {
  return `passdb {
  driver=oauth2
  mechanisms=xoauth2 oauthbearer
  args=${root}/oauth2.conf
}
`;
}

/** How Dovecot has a token told by the service that gave it. */
export function dovecotTokens(introspectAt: string): string {
  return `introspection_mode=post
introspection_url=${introspectAt}
username_attribute=email
active_attribute=active
active_value=true
`;
}

function specialFolder(name: string): string {
  return `  mailbox ${name} {
    special_use=\\${name}
    auto=subscribe
  }`;
}

/** Settings for Postfix: takes mail from people who signed in, hands it to Dovecot, and lets nothing leave the machine. */
export function postfixMainCf({ root, ports }: ServerFiles): string {
  return `compatibility_level=3.6
queue_directory=${root}/spool
data_directory=${root}/pfdata
command_directory=/usr/sbin
daemon_directory=/usr/lib/postfix/sbin
mail_owner=postfix
setgid_group=postdrop
myhostname=mail.example.test
mydestination=
recipient_delimiter=+
mynetworks=127.0.0.0/8
inet_interfaces=127.0.0.1
inet_protocols=ipv4
virtual_mailbox_domains=example.test
virtual_mailbox_maps=texthash:${root}/pf/mailboxes
virtual_transport=lmtp:inet:127.0.0.1:${ports.lmtp}
default_transport=error:no outbound mail in tests
smtpd_sasl_auth_enable=yes
smtpd_error_sleep_time=0
smtpd_sasl_type=dovecot
smtpd_sasl_path=inet:127.0.0.1:${ports.sasl}
smtpd_recipient_restrictions=permit_sasl_authenticated,reject
smtpd_tls_security_level=may
smtpd_tls_auth_only=yes
smtpd_tls_cert_file=${root}/cert.pem
smtpd_tls_key_file=${root}/key.pem
smtpd_client_connection_count_limit=0
maillog_file=${root}/postfix.log
maillog_file_prefixes=${root}
alias_maps=
local_recipient_maps=
`;
}

/** The services of Postfix that the tests need. */
export function postfixMasterCf({ ports }: ServerFiles): string {
  return `127.0.0.1:${ports.smtp} inet n - n - - smtpd
127.0.0.1:${ports.smtps} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
`;
}

/** Dovecot's list of users. */
export function dovecotUsers({ passwords }: ServerFiles): string {
  return `${Object.entries(passwords)
    .map(([address, password]) => `${address}:{PLAIN}${password}`)
    .join("\n")}\n`;
}
