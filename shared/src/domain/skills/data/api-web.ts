import { outline } from '../outline.js';

/** APIs, web servers, web development. */
export const webSkills = outline(
  'technical',
  'no entry of this name among the O*NET technology examples or the ESCO collections read',
  `
api-development | API development | APIs; API design; Web APIs; web API; application programming interfaces; API integration | -
  rest | REST | RESTful; REST API; REST APIs; RESTful API; RESTful APIs; RESTful web services; REST services | onet:43232408 RESTful API
  third-party-apis | Third-party APIs | third-party API integration; external API integration | -
  api-authentication | API authentication | API keys; token-based authentication; API security | -
  graphql | GraphQL | Apollo Server; Apollo GraphQL; GraphQL APIs | onet:43232306 GraphQL
  grpc | gRPC | Protocol Buffers; protobuf | -
  soap | SOAP | SOAP web services; WSDL; SOAP APIs | -
  openapi | OpenAPI | Swagger; OpenAPI Specification | -
  postman | Postman | | onet:43233004 Postman
  websockets | WebSockets | WebSocket; server-sent events | -
  webhooks | Webhooks | webhook | -
  api-gateways | API gateways | API gateway; API management | -
    kong-gateway | Kong gateway | Kong API Gateway | -
    apigee | Apigee | | -
    mulesoft | MuleSoft | Mule ESB; MuleSoft Anypoint; Anypoint Platform | onet:43232403 MuleSoft software
    amazon-api-gateway | Amazon API Gateway | AWS API Gateway | -
    azure-api-management | Azure API Management | | -
  oauth | OAuth | OAuth2; OAuth 2.0; OAuth 2 | -
  openid-connect | OpenID Connect | OIDC | -
  jwt | JSON Web Tokens | JWT; JSON Web Token | -
  saml | SAML | SAML 2.0 | -
  json | JSON | JSON Schema; JSON-LD | onet:43232408 JavaScript Object Notation JSON
  xml | XML | XSLT; XSD; XPath; XML Schema | onet:43232403 Extensible markup language XML
  payment-integration | Payment integration | payment gateways; payment gateway integration; Stripe API; PayPal integration; Adyen | -
  web-services | Web services | | esco:f84a433f-34f1-4083-b0a3-24802623509c
  api-documentation | API documentation | | -
  api-versioning | API versioning | | -
  trpc | tRPC | | -
  odata | OData | | -
web-servers | Web servers | web server; web server administration | onet:43232313 Web server software
  web-server-configuration | Web server configuration | virtual hosts; server configuration | -
  nginx | NGINX | Nginx Plus | -
  apache-http-server | Apache HTTP Server | Apache web server; Apache httpd; httpd; Apache2 | onet:43232701 Apache HTTP Server
  apache-tomcat | Apache Tomcat | Tomcat | onet:43232408 Apache Tomcat
  iis | IIS | Internet Information Services; Microsoft IIS | -
  caddy-server | Caddy server | Caddy web server | -
  jetty | Jetty | Eclipse Jetty | -
  wildfly | WildFly | JBoss; JBoss EAP; Red Hat JBoss | esco:b16bcbcb-1d3f-42b3-a6a5-b91348a72b70
  weblogic | WebLogic | Oracle WebLogic; Oracle WebLogic Server | onet:43232701 Oracle WebLogic Server
  websphere | WebSphere | IBM WebSphere; WebSphere Application Server | onet:43232806 IBM WebSphere
  gunicorn | Gunicorn | uWSGI; uvicorn; WSGI; ASGI | -
  haproxy | HAProxy | | -
  traefik | Traefik | | -
  envoy-proxy | Envoy proxy | | -
  reverse-proxies | Reverse proxies | reverse proxy; reverse proxying | -
  http | HTTP | HTTPS; HTTP/2; HTTP/3; HTTP protocol | -
  tls | TLS | SSL; SSL/TLS; TLS/SSL; SSL certificates | -
web-development | Web development | web developer; web programming; full-stack development; full stack developer; Webentwicklung; développement web; desarrollo web | esco:69bbd53f-fbb0-4476-b4b2-ef7844464e28
  front-end | Front-end development | frontend development; front end developer; frontend developer; frontend; front-end | -
    javascript | JavaScript | JS; ECMAScript; ES6; ES2015; vanilla JavaScript; Java Script | onet:43232408 JavaScript
    typescript | TypeScript | Type Script | onet:43232405 TypeScript
    html | HTML | HTML5; XHTML; semantic HTML | onet:43232408 Hypertext markup language HTML
    css | CSS | CSS3; Cascading Style Sheets; CSS Grid; Flexbox; CSS Modules | onet:43232408 Cascading style sheets CSS
      sass | Sass | SCSS | esco:1110c92f-3059-445a-9436-0f4200d365f5
      less | Less stylesheets | LESS CSS; Less.js | esco:26fa7a33-a426-4cd5-9792-33bf668612e1
      tailwind-css | Tailwind CSS | TailwindCSS; Tailwind | -
      bootstrap | Bootstrap | Twitter Bootstrap | onet:43232408 Bootstrap
      bulma-css | Bulma CSS | | -
      postcss | PostCSS | | -
      styled-components | styled-components | Emotion CSS | -
    react | React | React.js; ReactJS; React hooks | onet:43232408 React
      redux | Redux | Redux Toolkit; redux-saga; Redux Thunk | -
      nextjs | Next.js | NextJS | -
      gatsby | Gatsby | GatsbyJS | -
      remix-framework | Remix framework | Remix.run | -
      react-router | React Router | | -
      react-query | React Query | TanStack Query | -
      material-ui | Material UI | MUI | -
      ant-design | Ant Design | | -
      mobx | MobX | | -
      zustand | Zustand | | -
    angular | Angular | Angular 2; Google Angular; Angular CLI | onet:43232408 Google Angular
      angularjs | AngularJS | Angular.js | -
      rxjs | RxJS | | -
      ngrx | NgRx | | -
    vue | Vue.js | VueJS; Vue; Vue 3; Vue 2 | onet:43232408 Vue.js
      nuxt | Nuxt | Nuxt.js; NuxtJS | -
      vuex | Vuex | Pinia | -
    svelte | Svelte | SvelteKit | -
    ember | Ember.js | EmberJS; Ember JS | -
    backbone | Backbone.js | BackboneJS | onet:43232408 Backbone.js
    solidjs | SolidJS | Solid.js | -
    alpine-js | Alpine.js | AlpineJS | -
    htmx | HTMX | | -
    jquery | jQuery | jQuery UI | onet:43232408 jQuery
    ajax | AJAX | Asynchronous JavaScript | onet:43232408 AJAX
    d3 | D3.js | D3js; D3 | -
    threejs | Three.js | ThreeJS; WebGL | -
    web-components | Web Components | Lit element; StencilJS | -
    web-accessibility | Web accessibility | WCAG; a11y; WAI-ARIA; ARIA roles; accessibility standards | esco:3e23db60-0c3d-498a-a6ac-ffbed0ecb033
    responsive-design | Responsive design | responsive web design; mobile-first design | -
    progressive-web-apps | Progressive web apps | PWA; progressive web app; service workers | -
    webpack | webpack | | onet:43232408 webpack
    vite | Vite | | -
    babel-compiler | Babel compiler | BabelJS; Babel | -
    esbuild | esbuild | Rollup.js; SWC compiler | -
    npm | npm | Yarn package manager; pnpm | -
    storybook | Storybook | | -
    micro-frontends | Micro-frontends | microfrontends; module federation | -
    coffeescript | CoffeeScript | | esco:993b1e23-f2de-4bd8-b33f-f86dde1c8e9d
    dart | Dart | | -
      flutter | Flutter | | -
  content-management-systems | Content management systems | CMS; content management system; headless CMS; WebCMS | esco:56a10e3e-c9e7-4d39-b6f1-6013398fcb3a
    wordpress | WordPress | WooCommerce; WordPress plugins | onet:43232107 WordPress
    drupal | Drupal | | onet:43232408 Drupal
    joomla | Joomla | | esco:d2adb565-a865-424d-aeb5-9fbcbf2afe2a
    typo3 | TYPO3 | | -
    contentful | Contentful | | -
    strapi | Strapi | | -
    sanity-cms | Sanity CMS | Sanity.io | -
    sitecore | Sitecore | | -
    adobe-experience-manager | Adobe Experience Manager | AEM | -
    umbraco | Umbraco | | -
    squarespace | Squarespace | | -
    wix | Wix | | -
    webflow | Webflow | | -
  e-commerce-platforms | E-commerce platforms | ecommerce; e-commerce development | -
    magento | Magento | Adobe Commerce | -
    shopify | Shopify | Shopify Liquid | onet:43232611 Shopify software
    prestashop | PrestaShop | | -
    salesforce-commerce-cloud | Salesforce Commerce Cloud | Demandware | -
    sap-commerce | SAP Commerce | SAP Hybris; Hybris | -
    bigcommerce | BigCommerce | | -
  browser-developer-tools | Browser developer tools | Chrome DevTools | -
`,
);
