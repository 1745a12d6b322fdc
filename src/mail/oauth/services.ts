import type { OAuthService } from "#ports/account.ts";

/** developers.google.com/workspace/gmail/imap/xoauth2-protocol; a refresh token comes only with `access_type=offline`. */
export const google: OAuthService = {
  authorizeAt: "https://accounts.google.com/o/oauth2/v2/auth?access_type=offline&prompt=consent",
  tokenAt: "https://oauth2.googleapis.com/token",
  scopes: "https://mail.google.com/",
  comesBackTo: "127.0.0.1",
};

/** learn.microsoft.com, "Authenticate an IMAP, POP or SMTP connection using OAuth"; only `localhost` may have any port there. */
export const microsoft: OAuthService = {
  authorizeAt: "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
  tokenAt: "https://login.microsoftonline.com/common/oauth2/v2.0/token",
  scopes:
    "https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access",
  comesBackTo: "localhost",
};
