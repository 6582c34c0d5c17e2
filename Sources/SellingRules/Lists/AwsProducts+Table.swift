extension AwsProducts {
    /// The published products, family by family: a line `# family`, then a line of identifier and name for each.
    static let table = """
        # AI/ML
        AWSAgentRegistry AWS Agent Registry
        AWSContext AWS Context
        AgentCore AgentCore
        AgentCoreBrowser AgentCore Browser
        AgentCoreCodeInterpreter AgentCore Code Interpreter
        AgentCoreEvaluations AgentCore Evaluations
        AgentCoreGateway AgentCore Gateway
        AgentCoreIdentity AgentCore Identity
        AgentCoreMemory AgentCore Memory
        AgentCoreObservability AgentCore Observability
        AgentCorePolicy AgentCore Policy
        AgentCoreRuntime AgentCore Runtime
        AgentCoreWebSearch AgentCore Web Search
        AgentToolkitforAWS Agent Toolkit for AWS
        AmazonBedrockAnthropicClaudeCode Amazon Bedrock - Anthropic Claude Code
        AmazonBedrockDataAutomationAudio Amazon Bedrock - Data Automation Audio
        AmazonBedrockDataAutomationDocuments Amazon Bedrock - Data Automation Documents
        AmazonBedrockDataAutomationImages Amazon Bedrock - Data Automation Images
        AmazonBedrockDataAutomationVideo Amazon Bedrock - Data Automation Video
        AmazonBedrockGoogleModels Amazon Bedrock - Google Models
        AmazonBedrockGrokModels Amazon Bedrock – Grok Models
        AmazonBedrockManagedAgentsOpenAI Amazon Bedrock - Managed Agents (OpenAI)
        AmazonBedrockManagedKnowledgeBase Amazon Bedrock - Managed Knowledge Base
        AmazonBedrockMiniMaxAIModels Amazon Bedrock - MiniMax AI Models
        AmazonBedrockMoonshotAIModels Amazon Bedrock - Moonshot AI Models
        AmazonBedrockNVIDIAModels Amazon Bedrock - NVIDIA Models
        AmazonBedrockOpenAIChatGPTCodexandWork Amazon Bedrock - OpenAI ChatGPT Codex and Work
        AmazonBedrockOpenAIModels Amazon Bedrock - OpenAI Models
        AmazonBedrockQwenModels Amazon Bedrock - Qwen Models
        AmazonBedrockUndisclosedModelProvider Amazon Bedrock - Undisclosed Model Provider
        AmazonBedrockZAIModels Amazon Bedrock - Z AI Models
        AmazonConnectDecisions Amazon Connect Decisions
        AmazonNovaAct Amazon Nova Act
        AmazonNovaForge Amazon Nova Forge
        AmazonQuick Amazon Quick
        AmazonSageMakerServerlessModelCustomization Amazon SageMaker Serverless Model Customization
        AmazonSagemakerNovaCustomization Amazon Sagemaker - Nova Customization
        ClaudeEnterpriseinAWSMarketplace Claude Enterprise in AWS Marketplace
        ClaudePlatformonAWS Claude Platform on AWS
        # AR & VR
        AmazonSumerian Amazon Sumerian
        # Analytics
        AWSCleanRooms AWS Clean Rooms
        AWSCleanRoomsDifferentialPrivacy AWS Clean Rooms Differential Privacy
        AWSCleanRoomsML AWS Clean Rooms ML
        AWSDataExchange AWS Data Exchange
        AWSEntityResolution AWS Entity Resolution
        AWSGlue AWS Glue
        AWSGlueDataBrew AWS Glue DataBrew
        AWSLakeFormation AWS Lake Formation
        AmazonAthena Amazon Athena
        AmazonCloudSearch Amazon CloudSearch
        AmazonDataFirehose Amazon Data Firehose
        AmazonDataZone Amazon DataZone
        AmazonElasticMapReduceEMR Amazon Elastic MapReduce (EMR)
        AmazonFinSpace Amazon FinSpace
        AmazonKinesisDataStreamsKDS Amazon Kinesis Data Streams (KDS)
        AmazonManagedServiceforApacheFlink Amazon Managed Service for Apache Flink
        AmazonManagedStreamingforApacheKafkaMSK Amazon Managed Streaming for Apache Kafka (MSK)
        AmazonOpenSearchforSearchvectors Amazon OpenSearch for Search/vectors
        AmazonOpenSearchforlogsAnalytics Amazon OpenSearch for logs/Analytics
        AmazonQuickSight Amazon QuickSight
        AmazonQuickSightPaginatedReports Amazon QuickSight Paginated Reports
        AmazonQuickSightQ Amazon QuickSight Q
        AmazonRedshift Amazon Redshift
        # Application Integration
        AWSB2BDataInterchange AWS B2B Data Interchange
        AWSStepFunctions AWS Step Functions
        AWSSupplyChainInsights AWS Supply Chain - Insights
        AmazonAppFlow Amazon AppFlow
        AmazonEventBridge Amazon EventBridge
        AmazonMQforActiveMQ Amazon MQ for ActiveMQ
        AmazonMQforRabbitMQ Amazon MQ for RabbitMQ
        AmazonManagedWorkflowsforApacheAirflowMWAA Amazon Managed Workflows for Apache Airflow (MWAA)
        AmazonSQS Amazon SQS
        AmazonSimpleNotificationServiceSNSA2A Amazon Simple Notification Service (SNS) A2A
        AmazonSimpleNotificationServiceSNSA2P Amazon Simple Notification Service (SNS) A2P
        # Blockchain
        AmazonManagedBlockchain Amazon Managed Blockchain
        AmazonQuantumLedgerDatabaseQLDB Amazon Quantum Ledger Database (QLDB)
        # Business Applications
        AWSAppFabric AWS AppFabric
        AWSEndUserMessaging AWS End User Messaging
        AWSEndUserMessagingSocial AWS End User Messaging Social
        AWSSupplyChain AWS Supply Chain
        AWSSupplyChainDemandPlanning AWS Supply Chain Demand Planning
        AWSSupplyChainNtierVisibility AWS Supply Chain - N-tier Visibility
        AWSSupplyChainSupplyPlanning AWS Supply Chain - Supply Planning
        AWSSupplyChainSustainability AWS Supply Chain - Sustainability
        AlexaforBusiness Alexa for Business
        AmazonChimeSDK Amazon Chime SDK
        AmazonChimeVoiceConnector Amazon Chime Voice Connector
        AmazonConnectGuides Amazon Connect Guides
        AmazonConnectHealthPatientEngagement Amazon Connect Health - Patient Engagement
        AmazonHoneycode Amazon Honeycode
        AmazonOne Amazon One
        Wickr Wickr
        # Compute
        AWSAIFactories AWS AI Factories
        AWSApp2Container AWS App2Container
        AWSAppRunner AWS App Runner
        AWSDedicatedLocalZones AWS Dedicated Local Zones
        AWSLambda AWS Lambda
        AWSLambdaManagedInstances AWS Lambda Managed Instances
        AWSLocalZones AWS Local Zones
        AWSMainframeModernizationBluAge AWS Mainframe Modernization Blu Age
        AWSMainframeModernizationFileTransferBMC AWS Mainframe Modernization File Transfer BMC
        AWSMainframeModernizationMicroFocus AWS Mainframe Modernization Micro Focus
        AWSMainframeModernizationPreciselyforIBMi AWS Mainframe Modernization Precisely for IBM i
        AWSMainframeModernizationPreciselyforIBMzOS AWS Mainframe Modernization Precisely for IBM z/OS
        AWSMainframeModernizationReplatformNTTDATAUniKix AWS Mainframe Modernization Replatform NTT DATA UniKix
        AWSMainframeModernizationSPARCStromasys AWS Mainframe Modernization SPARC Stromasys
        AWSModularDataCenter AWS Modular Data Center
        AWSOutposts AWS Outposts
        AWSOutpostsServers AWS Outposts Servers
        AWSServerlessApplicationRepository AWS Serverless Application Repository
        AWSSimSpaceWeaver AWS SimSpace Weaver
        AWSWavelength AWS Wavelength
        AgentCorepayments AgentCore payments
        AmazonEC2AutoScaling Amazon EC2 Auto Scaling
        AmazonEC2C5n Amazon EC2 - C5n
        AmazonEC2DL1 Amazon EC2 - DL1
        AmazonEC2F1 Amazon EC2 - F1
        AmazonEC2F2 Amazon EC2 - F2
        AmazonEC2G4 Amazon EC2 - G4
        AmazonEC2G5 Amazon EC2 - G5
        AmazonEC2G6 Amazon EC2 - G6
        AmazonEC2G6e Amazon EC2 - G6e
        AmazonEC2G7e Amazon EC2 - G7e
        AmazonEC2Graviton Amazon EC2 - Graviton
        AmazonEC2HPC6a Amazon EC2 - HPC6a
        AmazonEC2HPC6id Amazon EC2 - HPC6id
        AmazonEC2HPC7a Amazon EC2 - HPC7a
        AmazonEC2HPC7g Amazon EC2 - HPC7g
        AmazonEC2HPC8a Amazon EC2 - HPC8a
        AmazonEC2Inf1 Amazon EC2 - Inf1
        AmazonEC2Inf2 Amazon EC2 - Inf2
        AmazonEC2Linux Amazon EC2 Linux
        AmazonEC2Mac Amazon EC2 - Mac
        AmazonEC2P3dn Amazon EC2 - P3dn
        AmazonEC2P4d Amazon EC2 - P4d
        AmazonEC2P4de Amazon EC2 - P4de
        AmazonEC2P5 Amazon EC2 - P5
        AmazonEC2P5e Amazon EC2 - P5e
        AmazonEC2P5en Amazon EC2 - P5en
        AmazonEC2P6B200 Amazon EC2 P6-B200
        AmazonEC2P6B300 Amazon EC2 P6-B300
        AmazonEC2P6eGB200 Amazon EC2 P6e-GB200
        AmazonEC2P6eGB300 Amazon EC2 P6e-GB300
        AmazonEC2RHEL Amazon EC2 - RHEL
        AmazonEC2Spot Amazon EC2 Spot
        AmazonEC2Trn1 Amazon EC2 - Trn1
        AmazonEC2Trn2 Amazon EC2 - Trn2
        AmazonEC2Trn3 Amazon EC2 - Trn3
        AmazonEC2VT1 Amazon EC2 - VT1
        AmazonEC2Windows Amazon EC2 Windows
        AmazonEC2WindowsBYOL Amazon EC2 Windows-BYOL
        AmazonECSManagedInstances Amazon ECS Managed Instances
        AmazonEKSAutoMode Amazon EKS Auto Mode
        AmazonEKSHybridNodes Amazon EKS Hybrid Nodes
        AmazonEVSWindowsServerLicensing Amazon EVS Windows Server Licensing
        AmazonElasticContainerServiceECS Amazon Elastic Container Service (ECS)
        AmazonElasticVMwareServiceAmazonEVS Amazon Elastic VMware Service (Amazon EVS)
        AmazonLightsail Amazon Lightsail
        AmazonSageMakerManagedMLFLow Amazon SageMaker Managed MLFLow
        AmazonWorkSpacesforagents Amazon WorkSpaces for agents
        OracleonAWSGeneral Oracle on AWS- General
        SAPonAWSBDC SAP on AWS – BDC
        SAPonAWSBTP SAP on AWS – BTP
        SAPonAWSGROW SAP on AWS – GROW
        SAPonAWSGeneral SAP on AWS - General
        SAPonAWSLOB SAP on AWS – LOB
        VMWareManagedCloudonAWS VMWare Managed Cloud on AWS
        VMwareCloudonAWS VMware Cloud on AWS
        VMwareCloudonAWSOutposts VMware Cloud on AWS Outposts
        # Containers
        AmazonECSAnywhere Amazon ECS Anywhere
        AmazonECSonAWSFargate Amazon ECS on AWS Fargate
        AmazonEKSAnywhere Amazon EKS Anywhere
        AmazonEKSonAWSFargate Amazon EKS on AWS Fargate
        AmazonEKSonOutpost Amazon EKS on Outpost
        AmazonElasticContainerRegistryECR Amazon Elastic Container Registry (ECR)
        AmazonElasticKubernetesServiceEKS Amazon Elastic Kubernetes Service (EKS)
        PortingAssistantforNET Porting Assistant for .NET
        RedHatOpenShiftServiceonAWSROSA Red Hat OpenShift Service on AWS (ROSA)
        # Customer Engagement
        AmazonConnectAIAgents Amazon Connect AI Agents
        AmazonConnectAppleMessagesforBusiness Amazon Connect - Apple Messages for Business
        AmazonConnectCases Amazon Connect - Cases
        AmazonConnectChat Amazon Connect - Chat
        AmazonConnectContactLensforexternalvoice Amazon Connect Contact Lens for external voice
        AmazonConnectCustomerProfiles Amazon Connect - Customer Profiles
        AmazonConnectEmail Amazon Connect - Email
        AmazonConnectExternalVoiceTransfers Amazon Connect - External Voice Transfers
        AmazonConnectForecastPlanSchedule Amazon Connect - Forecast Plan Schedule
        AmazonConnectGlobalResiliency Amazon Connect - Global Resiliency
        AmazonConnectHighVolumeOutboundCommunications Amazon Connect - High-Volume Outbound Communications
        AmazonConnectIVR Amazon Connect - IVR
        AmazonConnectInappandwebcalling Amazon Connect In-app and web calling
        AmazonConnectOutboundCampaigns Amazon Connect - Outbound Campaigns
        AmazonConnectPerformanceEvaluation Amazon Connect - Performance Evaluation
        AmazonConnectSMS Amazon Connect - SMS
        AmazonConnectScreenRecording Amazon Connect - Screen Recording
        AmazonConnectTalent Amazon Connect - Talent
        AmazonConnectTasks Amazon Connect - Tasks
        AmazonConnectTelephony Amazon Connect - Telephony
        AmazonConnectUnlimitedAIChat Amazon Connect - Unlimited AI Chat
        AmazonConnectUnlimitedAIEmail Amazon Connect - Unlimited AI Email
        AmazonConnectUnlimitedAIMessaging Amazon Connect - Unlimited AI Messaging
        AmazonConnectUnlimitedAIVoice Amazon Connect - Unlimited AI Voice
        AmazonConnectVideocalling Amazon Connect Video calling
        AmazonConnectVoice Amazon Connect - Voice
        AmazonConnectforWhatsAppBusinessMessaging Amazon Connect for WhatsApp Business Messaging
        AmazonLibra Amazon Libra
        AmazonSimpleEmailServiceSES Amazon Simple Email Service (SES)
        ContactLensforAmazonConnect Contact Lens for Amazon Connect
        # Database
        AWSDatabaseMigrationService AWS Database Migration Service
        AmazonAuroraDSQL Amazon Aurora DSQL
        AmazonDatabaseMigrationAccelerator Amazon Database Migration Accelerator
        AmazonDocumentDB Amazon DocumentDB
        AmazonDynamoDB Amazon DynamoDB
        AmazonElastiCache Amazon ElastiCache
        AmazonKeyspaces Amazon Keyspaces
        AmazonMemoryDB Amazon MemoryDB
        AmazonNeptune Amazon Neptune
        AmazonRDSAuroraforMySQL Amazon RDS Aurora for MySQL
        AmazonRDSAuroraforPostgreSQL Amazon RDS Aurora for PostgreSQL
        AmazonRDSCustomforSQLServer Amazon RDS Custom for SQL Server
        AmazonRDSProxy Amazon RDS Proxy
        AmazonRDSforDb2 Amazon RDS for Db2
        AmazonRDSforMariaDB Amazon RDS for MariaDB
        AmazonRDSforMySQL Amazon RDS for MySQL
        AmazonRDSforOracle Amazon RDS for Oracle
        AmazonRDSforPostgreSQL Amazon RDS for PostgreSQL
        AmazonRDSforSQLServer Amazon RDS for SQL Server
        AmazonRDSonOutposts Amazon RDS on Outposts
        BabelfishforAuroraPostgreSQL Babelfish for Aurora PostgreSQL
        OracleDatabaseAWS Oracle Database@AWS
        TimestreamforInfluxDB Timestream for InfluxDB
        # Developer Tools
        AWSCloud9 AWS Cloud9
        AWSCloudControlAPI AWS Cloud Control API
        AWSCloudDevelopmentKitCDK AWS Cloud Development Kit (CDK)
        AWSCloudShell AWS CloudShell
        AWSCodeArtifact AWS CodeArtifact
        AWSCodeBuild AWS CodeBuild
        AWSCodeCommit AWS CodeCommit
        AWSCodeDeploy AWS CodeDeploy
        AWSCodePipeline AWS CodePipeline
        AWSCodeStar AWS CodeStar
        AWSDevOpsAgent AWS DevOps Agent
        AWSElasticBeanstalk AWS Elastic Beanstalk
        AWSFaultInjectionServiceFIS AWS Fault Injection Service (FIS)
        AWSSDKsandTools AWS SDKs and Tools
        AWSTransformCustom AWS Transform Custom
        AWSTransformcontinuousmodernization AWS Transform - continuous modernization
        AWSTransformforNET AWS Transform for .NET
        AWSTransformforSQL AWS Transform for SQL
        AWSTransformforVMware AWS Transform for VMware
        AWSTransformformainframe AWS Transform for mainframe
        AWSXRay AWS X-Ray
        AmazonCodeCatalyst Amazon CodeCatalyst
        AmazonCodeGuruProfiler Amazon CodeGuru Profiler
        GitLabDuowithAmazonQ GitLab Duo with Amazon Q
        Kiro Kiro
        # End User Computing
        AmazonAppStream20 Amazon AppStream 2.0
        AmazonWorkDocs Amazon WorkDocs
        AmazonWorkLink Amazon WorkLink
        AmazonWorkMail Amazon WorkMail
        AmazonWorkSpacesApplicationManagerWAM Amazon WorkSpaces Application Manager (WAM)
        AmazonWorkSpacesCore Amazon WorkSpaces Core
        AmazonWorkSpacesCoreManagedInstances Amazon WorkSpaces Core Managed Instances
        AmazonWorkSpacesPools Amazon WorkSpaces Pools
        AmazonWorkSpacesSecureBrowser Amazon WorkSpaces Secure Browser
        AmazonWorkSpacesThinClient Amazon WorkSpaces Thin Client
        AmazonWorkspaces Amazon Workspaces
        # Front-End Web & Mobile
        AWSAmplify AWS Amplify
        AWSAppSync AWS AppSync
        AWSDeviceFarm AWS Device Farm
        AmazonLocationService Amazon Location Service
        AmplifyAdminUIimportexistingCognitoUserPoolandIdentityPools Amplify Admin UI import existing Cognito User Pool and Identity Pools
        # Game Tech
        AWSGameKit AWS GameKit
        AmazonGameLiftServers Amazon GameLift Servers
        AmazonGameLiftServersFleetIQ Amazon GameLift Servers FleetIQ
        AmazonGameLiftServersFlexMatch Amazon GameLift Servers FlexMatch
        AmazonGameLiftStreams Amazon GameLift Streams
        AmazonGameSparks Amazon GameSparks
        AmazonLumberyard Amazon Lumberyard
        # Healthcare AI
        AmazonBioDiscovery Amazon Bio Discovery
        AmazonConnectHealthPointofCare Amazon Connect Health - Point of Care
        # High Performance Computing (HPC)
        AWSBatch AWS Batch
        AWSParallelCluster AWS ParallelCluster
        AWSParallelComputingService AWS Parallel Computing Service
        ElasticFabricAdapterEFA Elastic Fabric Adapter (EFA)
        NICEDCV NICE DCV
        ResearchandEngineeringStudioRES Research and Engineering Studio (RES)
        # Internet of Things
        AWSIoTCore AWS IoT Core
        AWSIoTCoreforLoRaWAN AWS IoT Core for LoRaWAN
        AWSIoTDeviceDefender AWS IoT Device Defender
        AWSIoTDeviceManagement AWS IoT Device Management
        AWSIoTFleetWise AWS IoT FleetWise
        AWSIoTGreengrass AWS IoT Greengrass
        AWSIoTGreengrassnucleuslite AWS IoT Greengrass nucleus lite
        AWSIoTSiteWise AWS IoT SiteWise
        AWSIoTSiteWiseScenarioDiscovery AWS IoT SiteWise – Scenario Discovery
        AWSIoTTwinMaker AWS IoT TwinMaker
        AWSPartnerDeviceCatalog AWS Partner Device Catalog
        AmazonKinesisVideoStreams Amazon Kinesis Video Streams
        FreeRTOSIoT FreeRTOS (IoT)
        # Machine Learning
        AWSAppStudio AWS App Studio
        AWSBugBust AWS BugBust
        AWSDeepComposer AWS DeepComposer
        AWSDeepLearningAMIs AWS Deep Learning AMIs
        AWSDeepLearningContainers AWS Deep Learning Containers
        AWSDeepLens AWS DeepLens
        AWSDeepRacer AWS DeepRacer
        AWSHealthImaging AWS HealthImaging
        AWSHealthScribe AWS HealthScribe
        AWSNeuron AWS Neuron
        AmazonAugmentedAIA2I Amazon Augmented AI (A2I)
        AmazonBedrock Amazon Bedrock
        AmazonBedrockAI21LabsModels Amazon Bedrock - AI21 Labs Models
        AmazonBedrockAmazonModels Amazon Bedrock - Amazon Models
        AmazonBedrockAnthropicModels Amazon Bedrock - Anthropic Models
        AmazonBedrockCohereModels Amazon Bedrock - Cohere Models
        AmazonBedrockDeepSeekModels Amazon Bedrock - DeepSeek Models
        AmazonBedrockGuardrails Amazon Bedrock - Guardrails
        AmazonBedrockKnowledgeBases Amazon Bedrock - Knowledge Bases
        AmazonBedrockLumaAIModels Amazon Bedrock - Luma AI Models
        AmazonBedrockMetaModels Amazon Bedrock - Meta Models
        AmazonBedrockMistralAIModels Amazon Bedrock - Mistral AI Models
        AmazonBedrockStabilityAIModels Amazon Bedrock - Stability AI Models
        AmazonBedrockTwelveLabsModels Amazon Bedrock - TwelveLabs Models
        AmazonBedrockWriterModels Amazon Bedrock - Writer Models
        AmazonBedrockpoolsideModels Amazon Bedrock - poolside Models
        AmazonComprehend Amazon Comprehend
        AmazonComprehendMedical Amazon Comprehend Medical
        AmazonElasticInference Amazon Elastic Inference
        AmazonForecast Amazon Forecast
        AmazonFraudDetector Amazon Fraud Detector
        AmazonHealthLake Amazon HealthLake
        AmazonKendra Amazon Kendra
        AmazonLex Amazon Lex
        AmazonLexwithAmazonConnect Amazon Lex with Amazon Connect
        AmazonLookoutforEquipment Amazon Lookout for Equipment
        AmazonLookoutforMetrics Amazon Lookout for Metrics
        AmazonLookoutforVision Amazon Lookout for Vision
        AmazonMechanicalTurkMTurk Amazon Mechanical Turk (MTurk)
        AmazonMonitron Amazon Monitron
        AmazonOmics Amazon Omics
        AmazonPersonalize Amazon Personalize
        AmazonPolly Amazon Polly
        AmazonQBusiness Amazon Q Business
        AmazonRekognitionCustomLabels Amazon Rekognition Custom Labels
        AmazonRekognitionFaceLiveness Amazon Rekognition Face Liveness
        AmazonRekognitionImage Amazon Rekognition Image
        AmazonRekognitionVideo Amazon Rekognition Video
        AmazonSageMakerAutopilot Amazon SageMaker Autopilot
        AmazonSageMakerCanvas Amazon SageMaker Canvas
        AmazonSageMakerCatalog Amazon SageMaker Catalog
        AmazonSageMakerDataWrangler Amazon SageMaker Data Wrangler
        AmazonSageMakerEdgeManager Amazon SageMaker Edge Manager
        AmazonSageMakerFeatureStore Amazon SageMaker Feature Store
        AmazonSageMakerGroundTruth Amazon SageMaker Ground Truth
        AmazonSageMakerHyperPod Amazon SageMaker HyperPod
        AmazonSageMakerInference Amazon SageMaker Inference
        AmazonSageMakerJumpStart Amazon SageMaker JumpStart
        AmazonSageMakerLakehouse Amazon SageMaker Lakehouse
        AmazonSageMakerNotebookInstances Amazon SageMaker Notebook Instances
        AmazonSageMakerProcessing Amazon SageMaker Processing
        AmazonSageMakerStudio Amazon SageMaker Studio
        AmazonSageMakerTraining Amazon SageMaker Training
        AmazonSageMakerUnifiedStudio Amazon SageMaker Unified Studio
        AmazonTextract Amazon Textract
        AmazonTranscribe Amazon Transcribe
        AmazonTranscribeMedical Amazon Transcribe Medical
        ApacheMXNetonAWS Apache MXNet on AWS
        # Management & Governance
        AWSApplicationCostProfiler AWS Application Cost Profiler
        AWSBillingConductor AWS Billing Conductor
        AWSChatbot AWS Chatbot
        AWSCloudFormation AWS CloudFormation
        AWSCloudTrail AWS CloudTrail
        AWSConfig AWS Config
        AWSConsoleMobileApplication AWS Console Mobile Application
        AWSControlTower AWS Control Tower
        AWSDistroforOpenTelemetryADOT AWS Distro for OpenTelemetry (ADOT)
        AWSLicenseManager AWS License Manager
        AWSManagedServicesAccelerate AWS Managed Services Accelerate
        AWSManagedServicesAdvanced AWS Managed Services Advanced
        AWSManagedServicesOperationsonDemandOOD AWS Managed Services Operations on Demand (OOD)
        AWSOpsWorks AWS OpsWorks
        AWSResilienceHub AWS Resilience Hub
        AWSServiceCatalog AWS Service Catalog
        AWSSystemsManager AWS Systems Manager
        AWSSystemsManagerFleetManager AWS Systems Manager Fleet Manager
        AWSSystemsManagerIncidentManager AWS Systems Manager Incident Manager
        AWSWellArchitectedTool AWS Well-Architected Tool
        AmazonCloudWatch Amazon CloudWatch
        AmazonCloudWatchApplicationInsights Amazon CloudWatch Application Insights
        AmazonCloudWatchEvidently Amazon CloudWatch Evidently
        AmazonCloudWatchRUM Amazon CloudWatch RUM
        AmazonCloudWatchSynthetics Amazon CloudWatch Synthetics
        AmazonDevOpsGuru Amazon DevOps Guru
        AmazonManagedGrafana Amazon Managed Grafana
        AmazonManagedServiceforPrometheus Amazon Managed Service for Prometheus
        CloudTrailLake CloudTrail Lake
        CloudWatchOmni CloudWatch Omni
        CloudWatchOmniforAgents CloudWatch Omni for Agents
        # Marketplace
        AWSMarketplaceAMI AWS Marketplace - AMI
        AWSMarketplaceEC2 AWS Marketplace - EC2
        AWSMarketplaceProfessionalServices AWS Marketplace - Professional Services
        AWSMarketplaceSaas AWS Marketplace - Saas
        # Media Services
        AWSDeadlineCloud AWS Deadline Cloud
        AWSElementalInference AWS Elemental Inference
        AWSElementalMediaConnect AWS Elemental MediaConnect
        AWSElementalMediaConvert AWS Elemental MediaConvert
        AWSElementalMediaLive AWS Elemental MediaLive
        AWSElementalMediaLiveAnywhere AWS Elemental MediaLive Anywhere
        AWSElementalMediaPackage AWS Elemental MediaPackage
        AWSElementalMediaStore AWS Elemental MediaStore
        AWSElementalMediaTailor AWS Elemental MediaTailor
        AmazonElasticTranscoder Amazon Elastic Transcoder
        AmazonIVSChat Amazon IVS Chat
        AmazonInteractiveVideoService Amazon Interactive Video Service
        AmazonNimbleStudio Amazon Nimble Studio
        # Migration & Transfer
        AWSApplicationMigrationServiceMGN AWS Application Migration Service (MGN)
        AWSDataSync AWS DataSync
        AWSEndofSupportMigrationProgramEMP AWS End-of-Support Migration Program (EMP)
        AWSMigrationHub AWS Migration Hub
        AWSMigrationHubRefactorSpaces AWS Migration Hub Refactor Spaces
        AWSMigrationHubStrategyRecommendations AWS Migration Hub Strategy Recommendations
        AWSTransferFamilySFTPFTPSFTP AWS Transfer Family (SFTP, FTPS, FTP)
        CloudEndureDisasterRecovery CloudEndure Disaster Recovery
        CloudEndureMigration CloudEndure Migration
        CrossRegionDataTransfer Cross-Region Data Transfer
        MigrationEvaluatorTSOLogic Migration Evaluator (TSO Logic)
        # Networking & Content Delivery
        AWSAppMesh AWS App Mesh
        AWSClientVPN AWS Client VPN
        AWSCloudMap AWS Cloud Map
        AWSCloudWAN AWS Cloud WAN
        AWSDataTransferTerminal AWS Data Transfer Terminal
        AWSDiode AWS Diode
        AWSDirectConnect AWS Direct Connect
        AWSGlobalAccelerator AWS Global Accelerator
        AWSMissionNetworkingDedicatedCircuit AWS Mission Networking Dedicated Circuit
        AWSMissionNetworkingIPTunnel AWS Mission Networking IP Tunnel
        AWSPrivateLink AWS PrivateLink
        AWSRTBFabric AWS RTB Fabric
        AWSSiteLink AWS SiteLink
        AWSSitetoSiteVPN AWS Site-to-Site VPN
        AWSTransitGateway AWS Transit Gateway
        AWSVerifiedAccess AWS Verified Access
        AmazonAPIGateway Amazon API Gateway
        AmazonCloudFront Amazon CloudFront
        AmazonRoute53 Amazon Route 53
        AmazonRoute53ApplicationRecoveryController Amazon Route 53 Application Recovery Controller
        AmazonVPCLattice Amazon VPC Lattice
        AmazonVirtualPrivateCloudVPC Amazon Virtual Private Cloud (VPC)
        ElasticLoadBalancingELB Elastic Load Balancing (ELB)
        GatewayLoadBalancer Gateway Load Balancer
        # Private Rate Card
        AmazonSageMaker Amazon SageMaker
        # Quantum Technologies
        AmazonBraket Amazon Braket
        # Robotics
        AWSRoboMaker AWS RoboMaker
        # Satellite
        AWSGroundStation AWS Ground Station
        # Security, Identity & Compliance
        AWSAssurance AWS Assurance
        AWSAuditManager AWS Audit Manager
        AWSCertificateManager AWS Certificate Manager
        AWSCloudHSM AWS CloudHSM
        AWSDirectoryService AWS Directory Service
        AWSFirewallManager AWS Firewall Manager
        AWSIAMAccessAnalyzer AWS IAM Access Analyzer
        AWSKeyManagementServiceKMS AWS Key Management Service (KMS)
        AWSNetworkFirewall AWS Network Firewall
        AWSPaymentCryptography AWS Payment Cryptography
        AWSPrivateCA AWS Private CA
        AWSSecretsManager AWS Secrets Manager
        AWSSecurityAgent AWS Security Agent
        AWSSecurityHub AWS Security Hub
        AWSSecurityIncidentResponse AWS Security Incident Response
        AWSShield AWS Shield
        AWSShieldnetworksecuritydirector AWS Shield network security director
        AWSSingleSignOn AWS Single Sign-On
        AWSWAFWebApplicationFirewall AWS WAF - Web Application Firewall
        AmazonCodeGuruSecurity Amazon CodeGuru Security
        AmazonCognito Amazon Cognito
        AmazonDetective Amazon Detective
        AmazonGuardDuty Amazon GuardDuty
        AmazonInspector Amazon Inspector
        AmazonMacie Amazon Macie
        AmazonSecurityLake Amazon Security Lake
        AmazonVerifiedPermissions Amazon Verified Permissions
        Route53ResolverDNSFirewall Route 53 Resolver DNS Firewall
        SecurityHubExtended Security Hub Extended
        # Storage
        AWSBackup AWS Backup
        AWSElasticDisasterRecovery AWS Elastic Disaster Recovery
        AWSOpsHub AWS OpsHub
        AWSSnowmobile AWS Snowmobile
        AWSStorageGatewayS3FileGateway AWS Storage Gateway (S3 File Gateway)
        AWSStorageGatewayTapeGateway AWS Storage Gateway (Tape Gateway)
        AWSStorageGatewayVolumeGateway AWS Storage Gateway (Volume Gateway)
        AmazonElasticBlockStoreEBS Amazon Elastic Block Store (EBS)
        AmazonElasticFileSystemEFS Amazon Elastic File System (EFS)
        AmazonFSxforLustre Amazon FSx for Lustre
        AmazonFSxforNetAppONTAP Amazon FSx for NetApp ONTAP
        AmazonFSxforOpenZFS Amazon FSx for OpenZFS
        AmazonFSxforWindowsFileServer Amazon FSx for Windows File Server
        AmazonFileCache Amazon File Cache
        AmazonS3 Amazon S3
        AmazonS3Glacier Amazon S3 Glacier
        AmazonS3GlacierInstantRetrieval Amazon S3 Glacier Instant Retrieval
        AmazonS3Tables Amazon S3 Tables
        AmazonS3Vectors Amazon S3 Vectors
        S3ExpressOneZone S3 Express One Zone
        S3Files S3 Files
        S3GlacierDeepArchive S3 Glacier Deep Archive
        S3IntelligentTiering S3 Intelligent-Tiering
        SnowballDataTransfer Snowball - Data Transfer
        SnowballEdgeCompute Snowball - Edge Compute
        SnowballwithTapeGateway Snowball with Tape Gateway
        SnowconeDataTransfer Snowcone - Data Transfer
        SnowconeEdgeCompute Snowcone - Edge Compute
        # Support
        AWSBusinessSupport AWS Business Support+
        AWSCountdownPremium AWS Countdown Premium
        AWSEnterpriseSupport AWS Enterprise Support
        AWSEnterpriseSupportPublicPricing AWS Enterprise Support - Public Pricing
        AWSIncidentDetectionandResponse AWS Incident Detection and Response
        AWSInfrastructureEventManagement AWS Infrastructure Event Management
        AWSPartnerLedSupport AWS Partner-Led Support
        AWSProgramManagementOffice AWS Program Management Office
        AWSUnifiedOperations AWS Unified Operations
        AWSrePostPrivate AWS re:Post Private
        """
}
