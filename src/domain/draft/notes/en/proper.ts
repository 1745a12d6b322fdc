/** Words that have a capital wherever they stand: languages, feasts, tools and houses that people type in small letters. */
const asWritten = `
Christmas Easter Diwali Ramadan Eid Hanukkah English French German Spanish Italian Dutch Polish Welsh Irish Scottish British European American Chinese Japanese Russian
Ukrainian Portuguese Arabic Hindi Urdu Swedish Danish Norwegian Finnish Greek Turkish Latin Swiss Austrian African Asian Canadian Australian Indian Brazilian
Kafka Postgres PostgreSQL MySQL MongoDB Redis RabbitMQ Kubernetes Docker Terraform Ansible Jenkins GitHub GitLab Jira Confluence Linux Android iOS iPad iPhone
JavaScript TypeScript Python Kotlin Golang Django Grafana Prometheus Datadog Snowflake BigQuery Databricks Airflow Tableau Figma Photoshop InDesign Illustrator
Excel PowerPoint Outlook SharePoint Salesforce HubSpot Shopify Zendesk Workday ServiceNow Mailchimp WordPress AutoCAD SolidWorks Revit Moodle
Google Microsoft Amazon Facebook Instagram TikTok YouTube LinkedIn WhatsApp Zoom Netflix Spotify Airbnb Uber Siemens Bosch Tesla Volkswagen Toyota Airbus Boeing
AWS SAP DHL NHS BBC IKEA SQL API APIs EU UK USA GDPR HR CRM ERP CSV PDF PDFs PhD MRI GP GPs CEO CFO CTO KPI KPIs ISO FDA NMR HPLC
London Paris Berlin Munich Hamburg Frankfurt Cologne Leipzig Dresden Stuttgart Vienna Graz Zurich Geneva Basel Bern Amsterdam Rotterdam Utrecht Brussels Antwerp Ghent
Dublin Belfast Edinburgh Glasgow Aberdeen Cardiff Manchester Liverpool Birmingham Leeds Sheffield Bristol Oxford Cambridge Newcastle Nottingham Southampton
Madrid Barcelona Valencia Lisbon Porto Rome Milan Turin Naples Athens Copenhagen Aarhus Stockholm Gothenburg Malmö Oslo Bergen Helsinki Tallinn Riga Vilnius Warsaw
Krakow Gdansk Prague Budapest Bucharest Sofia Zagreb Ljubljana Istanbul Kyiv Toronto Montreal Vancouver Ottawa Calgary Boston Chicago Seattle Denver Austin Dallas Houston Atlanta Miami
Philadelphia Washington Sydney Melbourne Brisbane Perth Auckland Wellington Singapore Tokyo Osaka Seoul Beijing Shanghai Shenzhen Taipei Delhi Mumbai Bangalore Hyderabad Chennai
Penang Busan Felixstowe Zeebrugge Bremerhaven Piraeus Colombo Jeddah Tangier Durban Mombasa Santos Valparaiso Callao Veracruz Halifax Haifa Beirut Odesa Constanta Genoa Marseille Algeciras Bilbao
Manila Jakarta Bangkok Hanoi Saigon Yokohama Kobe Nagoya Ningbo Qingdao Tianjin Guangzhou Kaohsiung Karachi Chittagong Dhaka Kolkata Pune Kochi
Dubai Doha Riyadh Cairo Nairobi Lagos Accra Johannesburg Germany France Spain Italy Portugal Austria Switzerland Belgium Netherlands Denmark Sweden Norway Finland Poland
Ireland Scotland Wales England Britain Europe Africa Asia America Canada Mexico Brazil Argentina India China Japan Korea Australia Kenya Nigeria Ghana Egypt Israel Ukraine Russia
`;

export const properWords: Readonly<Record<string, string>> = Object.fromEntries(
  asWritten
    .trim()
    .split(/\s+/)
    .map((word) => [word.toLowerCase(), word]),
);

/** Names of two words. */
export const properPairs =
  /\b(?:power bi|new york|los angeles|san francisco|new zealand|south africa|hong kong|tel aviv|cape town|abu dhabi|kuala lumpur|google ads|google analytics|visual studio|saudi arabia|black friday|new orleans|northern ireland)\b/g;
