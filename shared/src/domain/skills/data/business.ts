import { outline } from '../outline.js';

/** Office, finance, people, marketing, sales, design, law. */
export const businessSkills = outline(
  'technical',
  'no entry of this name among the O*NET technology examples or the ESCO collections read',
  `
office-software | ~Office software | | -
  microsoft-office | Microsoft Office | MS Office; Office 365; Microsoft 365; M365; MS Office Suite; pack Office; Microsoft Office Suite; paquete Office; O365 | onet:43231513 Microsoft Office software
  microsoft-excel | Microsoft Excel | MS Excel; Excel; pivot tables; VLOOKUP; Excel pivot tables | onet:43232110 Microsoft Excel
  microsoft-word | Microsoft Word | MS Word; Word | onet:43232104 Microsoft Word
  microsoft-powerpoint | Microsoft PowerPoint | MS PowerPoint; PowerPoint; Power Point | onet:43232106 Microsoft PowerPoint
  microsoft-outlook | Microsoft Outlook | MS Outlook; Outlook | onet:43233501 Microsoft Outlook
  microsoft-teams | Microsoft Teams | MS Teams | onet:43231507 Microsoft Teams
  google-workspace | Google Workspace | G Suite; GSuite; Google Docs; Google Sheets; Google Slides | onet:43231513 Google Workspace software
  sharepoint | SharePoint | Microsoft SharePoint; SharePoint Online | onet:43232202 Microsoft SharePoint
  slack | Slack | | onet:43233513 Slack
  zoom-meetings | Zoom meetings | Zoom webinars | onet:43233502 Zoom
  libreoffice | LibreOffice | OpenOffice | onet:43231513 LibreOffice
  typing | Typing | touch typing; data entry; fast typing; audio typing | onet:43232306 Data entry software
  latex | LaTeX | Overleaf | onet:43232112 LaTeX
  onenote | OneNote | Microsoft OneNote | onet:43232104 Microsoft OneNote
  adobe-acrobat | Adobe Acrobat | | onet:43232202 Adobe Acrobat
enterprise-systems | ~Enterprise systems | | -
  sap | SAP | SAP R/3; SAP ECC; SAP ERP; S/4HANA; SAP S/4HANA; SAP modules | onet:43231602 SAP ERP
    sap-fico | SAP FI/CO | SAP FICO; SAP FI; SAP CO; SAP Finance | -
    sap-mm | SAP MM | SAP Materials Management | -
    sap-sd | SAP SD | SAP Sales and Distribution | -
    sap-pp | SAP PP | SAP Production Planning | -
    sap-hcm | SAP HCM | SAP HR; SAP SuccessFactors; SuccessFactors | -
    sap-bw | SAP BW | SAP BW/4HANA; SAP Business Warehouse | -
    sap-fiori | SAP Fiori | SAPUI5; SAP UI5 | -
    sap-ariba | SAP Ariba | Ariba | onet:43231503 SAP Ariba
    sap-ewm | SAP EWM | SAP Extended Warehouse Management; SAP WM | -
    sap-concur | SAP Concur | | onet:43231601 SAP Concur
  oracle-e-business-suite | Oracle E-Business Suite | Oracle EBS; Oracle ERP; Oracle Fusion; JD Edwards; PeopleSoft; Oracle PeopleSoft | onet:43231602 Oracle PeopleSoft
  netsuite | NetSuite | Oracle NetSuite | onet:43231602 Oracle NetSuite
  microsoft-dynamics | Microsoft Dynamics | Dynamics 365; Microsoft Dynamics 365; Dynamics NAV; Navision; Business Central; Dynamics AX | onet:43231602 Microsoft Dynamics
  odoo | Odoo | OpenERP | -
  erp-systems | ERP systems | ERP; enterprise resource planning | onet:43231602 Enterprise resource planning ERP software
  sage-accounting | Sage accounting | Sage 50; Sage X3; Sage 200 | onet:43231601 Sage 50 Accounting
  infor | Infor | Infor LN; Infor M3 | -
  crm-systems | CRM systems | CRM; customer relationship management | esco:9889b795-d755-41b2-8afd-2e3c87a65a38
    salesforce | Salesforce | Salesforce CRM; Salesforce.com; SFDC; Sales Cloud; Service Cloud | onet:43232303 Salesforce software
    hubspot | HubSpot | HubSpot CRM | onet:43231514 HubSpot software
    zoho-crm | Zoho CRM | Pipedrive; Zoho | -
    siebel | Siebel | Siebel CRM; Oracle Siebel | -
  workday | Workday | Workday HCM | onet:43231602 Workday software
finance | Finance | corporate finance; Finanzwesen; finanzas corporativas | -
  accounting | Accounting | bookkeeping; Buchhaltung; comptabilité; contabilidad; accountancy; general ledger; Finanzbuchhaltung | onet:43231601 Accounting software
    accounts-payable | Accounts payable | accounts payable and receivable; Kreditorenbuchhaltung | onet:43231601 Accounts payable software
    accounts-receivable | Accounts receivable | Debitorenbuchhaltung; credit control | onet:43231601 Accounts receivable software
    financial-statements | Financial statements | balance sheets; month-end closing; month-end close; annual accounts; Jahresabschluss; financial closing | -
    ifrs | IFRS | International Financial Reporting Standards; IAS/IFRS | -
    us-gaap | US GAAP | GAAP; HGB | -
    bank-reconciliation | Bank reconciliation | account reconciliation; reconciliations | -
    cost-accounting | Cost accounting | Kostenrechnung; costing | onet:43231601 Cost accounting software
    fixed-assets-accounting | Fixed assets accounting | fixed asset register | -
    quickbooks | QuickBooks | Intuit QuickBooks | onet:43231601 Intuit QuickBooks
    xero | Xero | | -
    datev | DATEV | | -
    invoicing | Invoicing | billing; invoice processing; Rechnungsstellung | onet:43231607 Billing software
  financial-analysis | Financial analysis | financial analyst; ratio analysis; financial reporting; Finanzanalyse; analyse financière; análisis financiero | onet:43231604 Financial analysis software
  financial-modelling | Financial modelling | financial modeling; DCF; discounted cash flow; LBO modelling | onet:43231604 Financial modeling software
  forecasting | Forecasting | budgeting and forecasting; financial planning and analysis; FP&A | -
  controlling | Controlling | management accounting; business controlling; contrôle de gestion | -
  auditing | Auditing | internal audit; external audit; statutory audit; financial audit | esco:6a536b36-c5c7-4d10-bf67-a4fb0f8549b2
  taxation | Taxation | tax returns; corporate tax; tax compliance; VAT returns; Steuerrecht; fiscalité; tax advisory | -
  treasury | Treasury | treasury management; cash management; cash flow management; liquidity management | -
  mergers-and-acquisitions | Mergers and acquisitions | M&A; due diligence | esco:075c68d7-efe4-4466-be4a-9acc726504df
  investment-management | Investment management | portfolio management; asset management; equity research; wealth management | onet:43231604 Portfolio management software
  valuation | Valuation | company valuation; business valuation | -
  credit-analysis | Credit analysis | credit risk; credit risk analysis | -
  risk-modelling | Risk modelling | market risk; Basel III; value at risk | -
  actuarial-science | Actuarial science | actuarial modelling; actuarial analysis | -
  bloomberg-terminal | Bloomberg Terminal | Bloomberg | -
  anti-money-laundering | Anti-money laundering | AML; KYC; know your customer; AML/KYC; Geldwäscheprävention | -
  underwriting | Underwriting | insurance underwriting | onet:43231604 Underwriting software
  claims-handling | Claims handling | insurance claims; claims management | -
  payroll | Payroll | payroll processing; Lohnbuchhaltung; gestion de la paie; nóminas; payroll administration; Gehaltsabrechnung; ADP payroll | onet:43231605 Payroll software
  derivatives | Derivatives | options trading; fixed income; equities trading | -
human-resources | Human resources | HR management; human resource management; HRM; Personalwesen; ressources humaines; recursos humanos; HR administration; HR generalist | onet:43231505 Human resources software
  recruitment | Recruitment | recruiting; talent acquisition; hiring; talent sourcing; headhunting; Personalbeschaffung; recrutement; selección de personal; candidate sourcing | -
    applicant-tracking-systems | Applicant tracking systems | ATS; applicant tracking; Greenhouse ATS; Taleo; SmartRecruiters | esco:6345d3a4-7d1a-40a9-9a82-6ed06beffe7b
    employer-branding | Employer branding | | -
    interviewing-candidates | Interviewing candidates | competency-based interviewing; behavioural interviewing | -
    boolean-search-for-sourcing | Boolean search for sourcing | boolean search; LinkedIn Recruiter | -
  onboarding | Onboarding | employee onboarding; offboarding | -
  employee-relations | Employee relations | labour relations; labor relations; industrial relations; works council; employee engagement | -
  compensation-and-benefits | Compensation and benefits | compensation & benefits; total rewards; salary benchmarking; comp and ben | -
  performance-management-of-staff | Performance management of staff | performance appraisal; performance appraisals; performance reviews | -
  learning-and-development | Learning and development | training and development; L&D; employee training; talent development; Personalentwicklung | -
  hr-analytics | HR analytics | people analytics; workforce planning; workforce analytics | -
  hris | HRIS | HR information systems; BambooHR; Personio | -
  employment-law | Employment law | labour law; labor law; Arbeitsrecht; droit du travail; derecho laboral | esco:08fe5910-8c4c-4679-a988-eb2ded3c4909
  global-mobility | Global mobility | international assignments; expatriate management; relocation management; immigration compliance; relocation services | -
  organisational-development | Organisational development | organizational development; organisation design; organizational design | -
  diversity-and-inclusion | Diversity and inclusion | DEI; diversity, equity and inclusion; D&I | -
  succession-planning | Succession planning | talent management | -
marketing | Marketing | marketing management; marketing manager; Marketingstrategie; mercadotecnia; marketing strategy | -
  digital-marketing | Digital marketing | online marketing; marketing digital; internet marketing; performance marketing | esco:736ef286-fbd3-4e5c-a4b4-d1e2008c9898
    seo | SEO | search engine optimisation; search engine optimization; référencement naturel | esco:eda4d727-4374-49af-ace4-118c7c906835
    sem | SEM | search engine marketing; paid search; PPC; pay-per-click | esco:34928d4f-16e2-46a7-937a-c46838f550eb
    google-ads | Google Ads | Google AdWords; AdWords | onet:43231514 Google Ads
    social-media-marketing | Social media marketing | social media management; social media manager; community management; social media campaigns | esco:5303169c-75d6-4751-9136-a4b88343388c
    email-marketing | Email marketing | e-mail marketing; Mailchimp; newsletter campaigns; email campaigns | onet:43233501 MailChimp
    content-marketing | Content marketing | content strategy; content creation; content writing | -
    marketing-automation | Marketing automation | Marketo; Pardot; Eloqua; Braze | onet:43231514 Marketo Marketing Automation
    affiliate-marketing | Affiliate marketing | influencer marketing | -
    conversion-rate-optimisation | Conversion rate optimisation | conversion rate optimization; CRO; landing page optimisation | -
    facebook-ads | Facebook Ads | Meta Ads; LinkedIn Ads; Facebook Ads Manager | -
    google-tag-manager | Google Tag Manager | GTM tagging; tag management | onet:43231514 Google Tag Manager
    web-analytics | Web analytics | | esco:1605025e-a179-421f-8f35-5b07d182a6b2
  brand-management | Brand management | branding; brand strategy; brand positioning | -
  market-research | Market research | market analysis; competitor analysis; Marktforschung; étude de marché; investigación de mercados; competitive analysis | -
  product-marketing | Product marketing | go-to-market strategy | -
  copywriting | Copywriting | copy writing; copywriter; UX writing | -
  public-relations | Public relations | PR campaigns; media relations; press releases; Pressearbeit; relations publiques | -
  event-management | Event management | event planning; trade shows; event organisation; trade fairs | onet:43231507 Event Management Software
  campaign-management | Campaign management | marketing campaigns; advertising campaigns; media planning | esco:9c6e951f-aa88-4890-983d-e7a6ee49f5bb
  pricing-strategy | Pricing strategy | price management; revenue management | -
  journalism | Journalism | editorial writing; news reporting | -
  editing-and-proofreading | Editing and proofreading | proofreading; copy editing; copyediting | -
  translation | Translation | translating; interpreting; simultaneous interpreting; Übersetzung; traduction | -
sales | Sales | sales management; Vertrieb; ventes; ventas; B2B sales; sales representative; sales manager; B2C sales; direct sales | onet:43232611 Sales software
  business-development | Business development | lead generation; new business development; Geschäftsentwicklung | -
  account-management | Account management | key account management; key account manager; account manager; client relationship management | onet:43231601 Account management software
  cold-calling | Cold calling | telesales; telemarketing; outbound sales; inside sales | -
  technical-sales | Technical sales | presales; pre-sales; solution selling; sales engineering | -
  customer-service | Customer service | customer support; client service; Kundenservice; Kundenbetreuung; service client; atención al cliente; customer care; customer success; customer experience | -
  call-centre-operation | Call centre operation | call center; call centre; contact centre | onet:43231501 Call center software
  retail | Retail | retail sales; retail management; store management; visual merchandising; Einzelhandel | onet:43232611 Retail sales software
  cash-handling | Cash handling | point of sale; POS systems; till operation | -
  tender-management | Tender management | bid management; bid writing; RFP responses; proposal writing | -
  contract-management | Contract management | contract administration; vendor management; supplier contracts; contract drafting | onet:43231507 Contract management software
  sales-forecasting | Sales forecasting | pipeline management; sales planning | -
  export-and-import | Export and import | international trade; customs clearance; Incoterms; import/export | esco:11cbcf7f-8dc3-4c9a-9ec1-37f51b5cbc19
design | ~Design | visual design; Gestaltung | -
  graphic-design | Graphic design | graphic designer; Grafikdesign; graphisme; diseño gráfico; print design | esco:7fb699d9-182a-430e-b7a0-6d8ed05c284b
    adobe-photoshop | Adobe Photoshop | Photoshop | onet:43232102 Adobe Photoshop
    adobe-illustrator | Adobe Illustrator | Illustrator | onet:43232102 Adobe Illustrator
    adobe-indesign | Adobe InDesign | InDesign | onet:43232112 Adobe InDesign
    coreldraw | CorelDRAW | Corel Draw | -
    canva | Canva | | onet:43232102 Canva
    typography | Typography | | esco:080a3bf6-c8e8-481e-b97e-8fbc964ebab7
    adobe-creative-cloud | Adobe Creative Cloud | Adobe Creative Suite; Adobe CC; Adobe CS | onet:43232102 Adobe Creative Cloud software
    affinity-designer | Affinity Designer | | -
    gimp | GIMP | Inkscape | esco:4a466c62-db7d-4905-9a41-f23214810acb
  ux-design | UX design | user experience design; UX designer; UX/UI; UI/UX; user experience; interaction design | esco:de0be6e8-644c-4cc9-9c8d-925dd98dda56
    figma | Figma | FigJam | onet:43232404 Figma
    sketch-for-mac | Sketch for Mac | Sketch app | -
    adobe-xd | Adobe XD | | onet:43232102 Adobe XD
    invision | InVision | Zeplin; Axure; Axure RP | onet:43231518 InVision software
    wireframing | Wireframing | wireframes; wireframing and prototyping; prototyping; mock-ups; mockups | esco:f0f5bb34-71df-4715-9c9e-03567b76ec8f
    ui-design | UI design | user interface design; interface design | esco:fd33c66c-70c4-40e6-b87c-5495bd3bf26e
    design-systems | Design systems | design system; component libraries | onet:43232402 Component libraries
    information-architecture | Information architecture | | esco:1bba98a7-92b9-450b-9235-e0c905f8f3c4
  video-production | Video production | video editing; videography; film editing | esco:5ce80f97-b385-4a41-9339-a6593d0709c1
    adobe-premiere-pro | Adobe Premiere Pro | Adobe Premiere; Premiere Pro | onet:43232103 Adobe Premiere Pro
    final-cut-pro | Final Cut Pro | DaVinci Resolve; Avid Media Composer | onet:43232103 DaVinci Resolve
    after-effects | After Effects | Adobe After Effects; motion graphics; motion design | onet:43232103 Adobe After Effects
  photography | Photography | photo editing; Lightroom; Adobe Lightroom | onet:43232102 Photo editing software
  audio-production | Audio production | sound design; audio engineering; Pro Tools; Ableton Live | -
  animation | Animation | 2D animation; 3D animation; character animation | onet:43232103 Animation software
  3d-modelling | 3D modelling | 3D modeling; 3D rendering; 3D-Modellierung | esco:97965983-0da4-4902-9daf-d5cd2693ef73
    blender-3d | Blender 3D | Blender | onet:43232102 Blender
    autodesk-maya | Autodesk Maya | 3ds Max; 3D Studio Max; ZBrush; Cinema 4D | onet:43232102 Autodesk Maya
  interior-design | Interior design | space planning | -
  industrial-design | Industrial design | product design | -
  illustration | Illustration | digital illustration; drawing | onet:43232102 Drawing software
legal-compliance | Legal and compliance | legal compliance; regulatory compliance; compliance management; compliance officer | -
  contract-law | Contract law | commercial law; Vertragsrecht; droit des contrats; corporate law; company law | -
  legal-research | Legal research | legal writing; legal drafting; legal advice | onet:43232309 Legal research software
  data-protection | Data protection | GDPR; data privacy; DSGVO; RGPD; Datenschutz; CCPA; privacy law | esco:d3e9b00a-0891-4fa8-836d-8240ec3d2758
  intellectual-property | Intellectual property | patent law; trademark law; copyright law | -
  litigation | Litigation | dispute resolution; arbitration | -
  immigration-law | Immigration law | visa processing; immigration cases | -
  public-procurement | Public procurement | Vergaberecht; tender law | -
  policy-development | Policy development | policy analysis; policy writing; public policy | -
  health-and-safety | Health and safety | occupational safety; workplace safety; HSE; EHS; Arbeitssicherheit; occupational health and safety; HSE management | -
  quality-management | Quality management | quality assurance; Qualitätsmanagement; QMS; quality control; Qualitätssicherung; gestion de la qualité; control de calidad; contrôle qualité | esco:35ebe444-9ece-4fbc-a55d-e99ea37267ae
  iso-9001 | ISO 9001 | ISO 9001:2015; ISO 13485; ISO 14001 | -
  good-manufacturing-practice | Good manufacturing practice | GMP; cGMP; GxP; good manufacturing practices; GLP; GCP guidelines | -
  regulatory-affairs | Regulatory affairs | regulatory submissions; FDA regulations; FDA submissions | -
`,
);
