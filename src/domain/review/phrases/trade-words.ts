import { once } from "../remember.ts";

/** Words of the trades that dictionaries lack, singular and lower case: right wherever they stand. */
export const tradeWords = once(
  (): ReadonlySet<string> =>
    new Set(
      `analytics api app async backend backlog backoffice blockchain boolean bootcamp canaries changelog chatbot checklists codebase config coworker crowdsource crowdfunding css cybersecurity dashboard dataset datacentre datacenter dev devops
  diarise dropdown e-commerce ecommerce edtech ehr emr endoscopy ergonomics ethernet failover fintech firmware freelancer frontend fullstack geospatial github gitlab golang hackathon handover healthcare hotfix html hyperlocal iot
  intercompany internship intranet invoicing javascript json kanban keynote kpi kubernetes landlording lidar linux login logistics machinist macroeconomics martech metadata microservice middleware mocktail modelling monorepo multicloud multilingual
  nonprofit namespace notebook observability offboarding offsite okr onboarding onsite opex outplacement paediatric paralegal payroll phishing playbook pipeline podcast postgres postgresql prepaid prod programme proofreading python qa
  reconciliation refactor refactoring reinsurance repo reskilling resourcing retargeting roadmap rollback rollout rota runbook saas sandbox scalable scrum sdk seo serverless sharding signup sla soc spreadsheet sprint sql staging standup
  startup stylesheet subnet supernumerary taxonomy telehealth telemetry terraform timeseries timesheet toolchain toolkit triage turbidity typescript typeface unionised upsell upskill upskilling ux ui validator vat vue wayfinding webhook
  webinar webshop whiteboarding wiki wireframe workflow workstream yaml apprenticeship barista barbecue bookbinding couscous gluten housekeeping kombucha sommelier sourdough mise patisserie locum phlebotomy safeguarding syllabus
  pedagogy phonics timetabling upcycling biodiversity agronomy hydroponics apiary swarming varroa pollinator permaculture`.split(
        /\s+/,
      ),
    ),
);
