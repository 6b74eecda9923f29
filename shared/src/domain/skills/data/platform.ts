import { outline } from '../outline.js';

/** Version control, cloud, containers, microservices, CI/CD, operations, networks. */
export const platformSkills = outline(
  'technical',
  'no entry of this name among the O*NET technology examples or the ESCO collections read',
  `
version-control | Version control | source control; version control systems; revision control | onet:43232203 Version control software
  git | Git | git flow; Gitflow; git branching | onet:43232203 Git
    github | GitHub | GitHub Enterprise | onet:43232701 GitHub
    gitlab | GitLab | | onet:43232701 GitLab
    bitbucket | Bitbucket | Atlassian Bitbucket | onet:43232701 Atlassian Bitbucket
    gerrit | Gerrit | | -
  svn | Subversion | SVN; Apache Subversion | onet:43232203 Apache Subversion SVN
  mercurial | Mercurial | Hg version control | -
  perforce | Perforce | Perforce Helix | onet:43232401 Perforce Helix software
  tfs | Team Foundation Server | TFS; TFVC | onet:43231507 Microsoft Team Foundation Server
  clearcase | ClearCase | IBM Rational ClearCase; Rational ClearCase | onet:43232401 IBM Rational ClearCase
  cvs | CVS | Concurrent Versions System | -
  branching-strategies | Branching strategies | trunk-based development; branching and merging; merge conflict resolution | -
  code-review | Code review | code reviews; pull request reviews; peer code review; pull requests | esco:9d1b08b3-ba1e-41f6-a466-1ac1e62eb5f0
  monorepos | Monorepos | monorepo; Nx monorepo; Turborepo; Bazel monorepo | -
cloud | Cloud platforms | cloud computing; cloud infrastructure; cloud architecture; cloud-native; cloud services; cloud engineer; public cloud | esco:bd14968e-e409-45af-b362-3495ed7b10e0
  aws | Amazon Web Services | AWS; Amazon AWS; AWS cloud | onet:43232306 Amazon Web Services AWS software
    amazon-ec2 | Amazon EC2 | EC2; AWS EC2 | onet:43232306 Amazon Elastic Compute Cloud EC2
    amazon-s3 | Amazon S3 | S3; AWS S3; S3 buckets | onet:43232907 Amazon Simple Storage Service S3
    aws-lambda | AWS Lambda | Lambda functions; Amazon Lambda | -
    amazon-ecs | Amazon ECS | ECS; AWS ECS; AWS Fargate; Fargate | -
    amazon-vpc | Amazon VPC | AWS VPC | -
    aws-iam | AWS IAM | | -
    cloudformation | CloudFormation | AWS CloudFormation | onet:43232806 Amazon Web Services AWS CloudFormation
    aws-cdk | AWS CDK | Cloud Development Kit | -
    amazon-sqs | Amazon SQS | SQS; AWS SQS; Amazon SNS; AWS SNS | -
    amazon-kinesis | Amazon Kinesis | AWS Kinesis; Kinesis | onet:43232304 Amazon Kinesis
    amazon-cloudwatch | Amazon CloudWatch | CloudWatch; AWS CloudWatch | -
    aws-step-functions | AWS Step Functions | Step Functions | -
    elastic-beanstalk | Elastic Beanstalk | AWS Elastic Beanstalk | -
    amazon-athena | Amazon Athena | AWS Athena | -
    amazon-route-53 | Amazon Route 53 | Route 53; Route53 | -
  azure | Microsoft Azure | Azure; Azure cloud; MS Azure | onet:43232402 Microsoft Azure software
    azure-functions | Azure Functions | | -
    azure-app-service | Azure App Service | Azure App Services | -
    azure-active-directory | Azure Active Directory | Azure AD; Microsoft Entra ID; Entra ID | -
    azure-blob-storage | Azure Blob Storage | Azure Storage | -
    azure-service-bus | Azure Service Bus | | -
    bicep-templates | Bicep templates | Azure Bicep; ARM templates | -
    azure-monitor | Azure Monitor | | -
  gcp | Google Cloud Platform | GCP; Google Cloud; Google Compute Engine | onet:43232806 Google Cloud software
    cloud-run | Cloud Run | Google Cloud Run | -
    google-cloud-functions | Google Cloud Functions | Cloud Functions | -
    google-pub-sub | Google Pub/Sub | Google Cloud Pub/Sub; Cloud Pub/Sub | -
    firebase | Firebase | Google Firebase | -
    app-engine | App Engine | Google App Engine | -
  oracle-cloud | Oracle Cloud | Oracle Cloud Infrastructure; OCI | onet:43232806 Oracle Cloud software
  ibm-cloud | IBM Cloud | Bluemix; IBM Bluemix | onet:43232306 IBM Cloud
  alibaba-cloud | Alibaba Cloud | Aliyun | -
  digitalocean | DigitalOcean | Digital Ocean | -
  heroku | Heroku | | -
  vercel | Vercel | Netlify | -
  openstack | OpenStack | | onet:43232806 OpenStack
  hetzner | Hetzner | OVHcloud | -
  serverless-computing | Serverless computing | serverless; serverless architecture; function as a service; FaaS; Serverless Framework | -
  load-balancing | Load balancing | load balancer; load balancers | -
  autoscaling | Autoscaling | auto scaling; horizontal scaling | -
  cloud-migration | Cloud migration | migration to the cloud; cloud migrations | esco:0a52bed5-fd29-45fb-aba6-e32bccfda1c1
  finops | FinOps | cloud cost optimisation; cloud cost optimization | -
  infrastructure-as-a-service | Infrastructure as a service | IaaS; PaaS; platform as a service | -
  multi-cloud | Multi-cloud | hybrid cloud | -
containers | Containers and orchestration | containerization; containerisation; container orchestration; containerized applications; containerised applications; container technologies | -
  docker | Docker | Dockerfile; Docker Engine; Docker containers | onet:43232701 Docker
    docker-compose | Docker Compose | | -
    docker-swarm | Docker Swarm | | -
  kubernetes | Kubernetes | K8s; k8; Kubernetes clusters; kubectl | onet:43232701 Kubernetes
    helm | Helm | Helm charts | -
    openshift | OpenShift | Red Hat OpenShift | onet:43232701 Red Hat OpenShift
    eks | Amazon EKS | EKS; AWS EKS; Elastic Kubernetes Service | -
    aks | Azure Kubernetes Service | AKS | -
    gke | Google Kubernetes Engine | GKE | -
    rancher | Rancher | | -
    kustomize | Kustomize | | -
    istio | Istio | | -
    linkerd | Linkerd | | -
    k3s | K3s | k3d; minikube | -
    kubernetes-operators | Kubernetes operators | | -
  podman | Podman | Buildah | -
  containerd | containerd | CRI-O | -
  hashicorp-nomad | HashiCorp Nomad | Nomad | -
  lxc | LXC | LXD; Linux containers | -
microservices | Microservices | micro-services; microservice; microservice architecture; microservices architecture; Mikroservices | onet:43232701 Microservices Architecture
  event-driven-architecture | Event-driven architecture | event sourcing; event-driven systems | -
  message-queues | Message queues | message broker; message brokers; message queue; message queuing; asynchronous messaging | -
    rabbitmq | RabbitMQ | Rabbit MQ; AMQP | onet:43232405 RabbitMQ
    apache-kafka | Apache Kafka | Kafka; Kafka Streams; Confluent Kafka; Confluent Platform | onet:43232402 Apache Kafka
    activemq | ActiveMQ | Apache ActiveMQ; Artemis MQ | -
    nats | NATS messaging | NATS JetStream | -
    ibm-mq | IBM MQ | WebSphere MQ; MQSeries | onet:43232806 IBM WebSphere MQ
    apache-pulsar | Apache Pulsar | | -
    zeromq | ZeroMQ | | -
    mqtt | MQTT | | -
    jms | JMS | Java Message Service; Java Messaging Service | -
  service-mesh | Service mesh | | -
  domain-driven-design | Domain-driven design | DDD; bounded contexts | -
  cqrs | CQRS | command query responsibility segregation | -
  service-oriented-architecture | Service-oriented architecture | SOA | esco:83218cac-3599-417e-93d2-26013cdccd98
  distributed-systems | Distributed systems | distributed computing | -
  service-discovery | Service discovery | Consul service discovery; Netflix Eureka | -
  apache-camel | Apache Camel | Enterprise Integration Patterns | -
  enterprise-service-bus | Enterprise service bus | ESB | -
  temporal-workflows | Temporal workflows | Temporal.io; Camunda; BPMN engine | -
  saga-pattern | Saga pattern | circuit breaker pattern | -
ci-cd | CI/CD | CICD; CI / CD; CI-CD; continuous integration; continuous delivery; continuous deployment; CI/CD pipelines; build pipelines; deployment pipelines | onet:43232203 Continuous integration software
  jenkins | Jenkins | Jenkins CI; Jenkinsfile; Jenkins pipelines | onet:43232403 Jenkins CI
  circleci | CircleCI | Circle CI | -
  github-actions | GitHub Actions | Github Action | -
  gitlab-ci | GitLab CI | GitLab CI/CD; GitLab pipelines; GitLab Runner | -
  travis-ci | Travis CI | TravisCI | -
  azure-devops | Azure DevOps | Azure Pipelines; VSTS; Azure DevOps Pipelines | -
  teamcity | TeamCity | JetBrains TeamCity | -
  bamboo-ci | Bamboo CI | Atlassian Bamboo | onet:43232403 Atlassian Bamboo
  argo-cd | Argo CD | ArgoCD; Argo Workflows | -
  flux-cd | Flux CD | FluxCD | -
  spinnaker | Spinnaker | | -
  gocd | GoCD | | -
  tekton | Tekton | | -
  drone-ci | Drone CI | | -
  octopus-deploy | Octopus Deploy | | esco:2f04bb71-d476-43b3-a60b-5df1d05f5681
  aws-codepipeline | AWS CodePipeline | CodePipeline; AWS CodeBuild; CodeDeploy; AWS CodeDeploy | -
  gitops | GitOps | | -
  release-management | Release management | release engineering; release manager | -
  blue-green-deployment | Blue-green deployment | canary releases; blue/green deployment; canary deployments | -
  artifact-repositories | Artifact repositories | Artifactory; JFrog Artifactory; Sonatype Nexus; Nexus Repository | onet:43232402 JFrog Artifactory
  maven | Maven | Apache Maven | onet:43232402 Apache Maven
  gradle | Gradle | | onet:43232405 Gradle
  apache-ant | Apache Ant | | onet:43232402 Apache Ant
  cmake | CMake | Makefile; GNU Make | onet:43232402 CMake
  bazel | Bazel | | -
devops | DevOps | DevOps engineering; DevOps engineer; platform engineering | esco:f0de4973-0a70-4644-8fd4-3a97080476f4
  infrastructure-as-code | Infrastructure as code | IaC | -
    terraform | Terraform | HashiCorp Terraform; OpenTofu; Terragrunt | onet:43232401 IBM Terraform
    pulumi | Pulumi | | -
    hashicorp-packer | HashiCorp Packer | Packer | -
    vagrant | Vagrant | HashiCorp Vagrant | esco:6b3afb82-c4ea-4f14-be54-a757fb762663
    crossplane | Crossplane | | -
  configuration-management | Configuration management | configuration management tools | esco:9d2e926f-53d9-41f5-98f3-19dfaa687f3f
    ansible | Ansible | Ansible playbooks; Ansible Tower; AWX | onet:43231511 Ansible software
    puppet | Puppet | | onet:43232401 Puppet
    chef | Chef | Chef Infra; Chef cookbooks; Progress Chef | onet:43232401 Chef
    saltstack | Salt | SaltStack; Salt Stack | esco:c7451027-8249-405a-bb1b-342ff0f3fb3b
  monitoring-and-observability | Monitoring and observability | observability; systems monitoring; application monitoring; infrastructure monitoring | -
    prometheus | Prometheus | PromQL; Alertmanager | onet:43232306 Prometheus
    datadog | Datadog | Data Dog | -
    new-relic | New Relic | | -
    dynatrace | Dynatrace | | onet:43232801 Dynatrace
    appdynamics | AppDynamics | | -
    splunk | Splunk | Splunk Enterprise | onet:43232806 Splunk Enterprise
    nagios | Nagios | | onet:43232801 Nagios
    zabbix | Zabbix | | onet:43232801 Zabbix
    sentry-monitoring | Sentry monitoring | Sentry.io | -
    opentelemetry | OpenTelemetry | distributed tracing; Jaeger tracing | -
    logstash | Logstash | Fluentd; Filebeat; Fluent Bit | -
    kibana | Kibana | | -
    graylog | Graylog | | -
    pagerduty | PagerDuty | Opsgenie | -
  sre | Site reliability engineering | SRE; site reliability; site reliability engineer | -
  incident-management | Incident management | incident response; on-call rotation; post-mortems; postmortems | -
  disaster-recovery | Disaster recovery | business continuity; backup and recovery; disaster recovery planning | esco:c9e96450-421d-48af-9ee6-d9c50e29afc2
  chaos-engineering | Chaos engineering | | -
  linux | Linux | GNU/Linux; Linux administration; Linux system administration; Linux server | onet:43233004 Linux
    ubuntu | Ubuntu | Ubuntu Server | onet:43233004 Ubuntu
    red-hat-enterprise-linux | Red Hat Enterprise Linux | RHEL; CentOS; Rocky Linux; Red Hat Linux | onet:43233004 Red Hat Enterprise Linux
    debian | Debian | | -
    suse-linux | SUSE Linux | SLES; openSUSE | -
    systemd | systemd | | -
    alpine-linux | Alpine Linux | Arch Linux | -
  unix | UNIX | Solaris; AIX; FreeBSD; HP-UX; BSD | onet:43233004 UNIX
  windows-server | Windows Server | Windows Server 2019; Microsoft Windows Server; Windows Server administration | onet:43233004 Microsoft Windows Server
    active-directory | Active Directory | Microsoft Active Directory; AD DS; Group Policy; GPO | onet:43232704 Microsoft Active Directory
    microsoft-exchange | Microsoft Exchange | Exchange Server; Exchange Online | onet:43233501 Microsoft Exchange
    hyper-v | Hyper-V | Microsoft Hyper-V | -
  macos | macOS | Mac OS X; Mac OS | onet:43233004 Apple macOS
  windows-desktop | Windows desktop | Microsoft Windows; Windows 10; Windows 11 | onet:43233004 Microsoft Windows
  virtualisation | Virtualisation | virtualization; virtual machines | -
    vmware | VMware | VMware vSphere; vSphere; ESXi; vCenter | onet:43232302 VMware
    proxmox | Proxmox | | -
    kvm-hypervisor | KVM hypervisor | QEMU | -
    citrix | Citrix | XenApp; XenDesktop; Citrix Virtual Apps | onet:43232901 Citrix cloud computing software
  system-administration | System administration | systems administration; sysadmin; system administrator; systems administrator | esco:0868eef3-2213-4572-9343-74931345a7d3
  itsm | ITSM | IT service management; service desk; help desk; helpdesk; IT support; technical support; ICT support | esco:c2296e2e-5fef-4f24-a24f-e5b3792268be
    servicenow | ServiceNow | Service Now | onet:43232306 ServiceNow
    bmc-remedy | BMC Remedy | Remedy ticketing | -
    zendesk | Zendesk | | -
    freshdesk | Freshdesk | Freshservice | -
  microsoft-intune | Microsoft Intune | Intune; Endpoint Manager; SCCM; mobile device management | -
networking | Computer networking | computer networks; network administration; network engineering; network engineer; networking protocols | esco:02058de6-4b98-449f-8a45-8588b0eb2446
  tcp-ip | TCP/IP | TCP IP; UDP; IP networking | -
  dns | DNS | domain name system; DNS administration | onet:43232704 Domain name system DNS
  dhcp | DHCP | | -
  bgp | BGP | Border Gateway Protocol; OSPF; EIGRP; MPLS | onet:43232908 Border Gateway Protocol BGP
  vpn | VPN | IPsec; WireGuard; OpenVPN | onet:43233203 Virtual private networking VPN software
  lan-wan | LAN/WAN | LAN; WAN; SD-WAN; local area network; wide area network; VLAN; VLANs | onet:43232905 Local area network LAN software
  firewalls | Firewalls | firewall; firewall administration; firewall configuration | onet:43233204 Firewall software
    palo-alto-networks | Palo Alto Networks | Palo Alto firewalls; PAN-OS | -
    fortinet | Fortinet | FortiGate | -
    check-point-firewalls | Check Point firewalls | Check Point | -
    pfsense | pfSense | | -
    cisco-asa | Cisco ASA | Cisco Firepower | -
  cisco-networking | Cisco networking | Cisco IOS; Cisco routers; Cisco switches; Cisco | esco:709ef32a-7435-48e2-8fa2-16e389ecab8a
  juniper-networking | Juniper networking | Juniper; Junos | -
  wireless-networking | Wireless networking | Wi-Fi; WLAN; 802.11 | -
  voip | VoIP | voice over IP; SIP protocol; Asterisk PBX | onet:43232805 Voice over internet protocol VoIP system software
  routing-and-switching | Routing and switching | network routing; routing & switching | esco:0da6cab1-0ee9-4391-a299-f71fbf21db56
  wireshark | Wireshark | packet analysis; tcpdump | esco:8fa510d0-a8a6-4932-a361-00f8442cfe23
  telecommunications | Telecommunications | telecom engineering; telecommunications engineering; 5G; LTE networks | esco:14764a75-3104-4875-ba1d-57c059b9b013
  ldap | LDAP | OpenLDAP | esco:a57a54b6-2f2e-43e4-9621-b52f4a63cb08
  snmp | SNMP | | -
  f5-big-ip | F5 BIG-IP | F5 load balancer | -
`,
);
