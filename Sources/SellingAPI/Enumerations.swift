// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// 4 values.
    public struct AccessDeniedExceptionErrorCode: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var incompatibleBenefitAwsPartnerState: Self { Self(rawValue: "INCOMPATIBLE_BENEFIT_AWS_PARTNER_STATE") }
        public static var searchOpportunitiesNotEnabled: Self { Self(rawValue: "SEARCH_OPPORTUNITIES_NOT_ENABLED") }
        public static var searchOpportunitiesDataNotRoutedToDdb: Self { Self(rawValue: "SEARCH_OPPORTUNITIES_DATA_NOT_ROUTED_TO_DDB") }
        public static var opportunityBulkJobNotEnabled: Self { Self(rawValue: "OPPORTUNITY_BULK_JOB_NOT_ENABLED") }

        public static let allCases: [Self] = [
            .incompatibleBenefitAwsPartnerState, .searchOpportunitiesNotEnabled, .searchOpportunitiesDataNotRoutedToDdb,
            .opportunityBulkJobNotEnabled,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 11 values.
    public struct AggregatableField: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var enrichmentStatus: Self { Self(rawValue: "ENRICHMENT_STATUS") }
        public static var awsIndustry: Self { Self(rawValue: "AWS_INDUSTRY") }
        public static var segment: Self { Self(rawValue: "SEGMENT") }
        public static var region: Self { Self(rawValue: "REGION") }
        public static var solutionCategory: Self { Self(rawValue: "SOLUTION_CATEGORY") }
        public static var accountPlanningQualification: Self { Self(rawValue: "ACCOUNT_PLANNING_QUALIFICATION") }
        public static var programEligibility: Self { Self(rawValue: "PROGRAM_ELIGIBILITY") }
        public static var marketplaceEngagementScore: Self { Self(rawValue: "MARKETPLACE_ENGAGEMENT_SCORE") }
        public static var geo: Self { Self(rawValue: "GEO") }
        public static var country: Self { Self(rawValue: "COUNTRY") }
        public static var solutionScore: Self { Self(rawValue: "SOLUTION_SCORE") }

        public static let allCases: [Self] = [
            .enrichmentStatus, .awsIndustry, .segment, .region, .solutionCategory, .accountPlanningQualification,
            .programEligibility, .marketplaceEngagementScore, .geo, .country, .solutionScore,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 48 values.
    public struct AwsClosedLostReason: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var administrative: Self { Self(rawValue: "Administrative") }
        public static var businessAssociateAgreement: Self { Self(rawValue: "Business Associate Agreement") }
        public static var companyAcquiredDissolved: Self { Self(rawValue: "Company Acquired/Dissolved") }
        public static var competitiveOffering: Self { Self(rawValue: "Competitive Offering") }
        public static var customerDataRequirement: Self { Self(rawValue: "Customer Data Requirement") }
        public static var customerDeficiency: Self { Self(rawValue: "Customer Deficiency") }
        public static var customerExperience: Self { Self(rawValue: "Customer Experience") }
        public static var delayCancellationOfProject: Self { Self(rawValue: "Delay / Cancellation of Project") }
        public static var duplicate: Self { Self(rawValue: "Duplicate") }
        public static var duplicateOpportunity: Self { Self(rawValue: "Duplicate Opportunity") }
        public static var executiveBlocker: Self { Self(rawValue: "Executive Blocker") }
        public static var failedVetting: Self { Self(rawValue: "Failed Vetting") }
        public static var featureLimitation: Self { Self(rawValue: "Feature Limitation") }
        public static var financialCommercial: Self { Self(rawValue: "Financial/Commercial") }
        public static var insufficientAmazonValue: Self { Self(rawValue: "Insufficient Amazon Value") }
        public static var insufficientAWSValue: Self { Self(rawValue: "Insufficient AWS Value") }
        public static var internationalConstraints: Self { Self(rawValue: "International Constraints") }
        public static var legalTaxRegulatory: Self { Self(rawValue: "Legal / Tax / Regulatory") }
        public static var legalTermsAndConditions: Self { Self(rawValue: "Legal Terms and Conditions") }
        public static var lostToCompetitor: Self { Self(rawValue: "Lost to Competitor") }
        public static var lostToCompetitorGoogle: Self { Self(rawValue: "Lost to Competitor - Google") }
        public static var lostToCompetitorMicrosoft: Self { Self(rawValue: "Lost to Competitor - Microsoft") }
        public static var lostToCompetitorOther: Self { Self(rawValue: "Lost to Competitor - Other") }
        public static var lostToCompetitorRackspace: Self { Self(rawValue: "Lost to Competitor - Rackspace") }
        public static var lostToCompetitorSoftLayer: Self { Self(rawValue: "Lost to Competitor - SoftLayer") }
        public static var lostToCompetitorVMWare: Self { Self(rawValue: "Lost to Competitor - VMWare") }
        public static var noCustomerReference: Self { Self(rawValue: "No Customer Reference") }
        public static var noIntegrationResources: Self { Self(rawValue: "No Integration Resources") }
        public static var noOpportunity: Self { Self(rawValue: "No Opportunity") }
        public static var noPerceivedValueOfMP: Self { Self(rawValue: "No Perceived Value of MP") }
        public static var noResponse: Self { Self(rawValue: "No Response") }
        public static var notCommittedToAWS: Self { Self(rawValue: "Not Committed to AWS") }
        public static var noUpdate: Self { Self(rawValue: "No Update") }
        public static var onPremisesDeployment: Self { Self(rawValue: "On Premises Deployment") }
        public static var other: Self { Self(rawValue: "Other") }
        public static var otherDetailsInDescription: Self { Self(rawValue: "Other (Details in Description)") }
        public static var partnerGap: Self { Self(rawValue: "Partner Gap") }
        public static var pastDue: Self { Self(rawValue: "Past Due") }
        public static var peopleRelationshipGovernance: Self { Self(rawValue: "People/Relationship/Governance") }
        public static var platformTechnologyLimitation: Self { Self(rawValue: "Platform Technology Limitation") }
        public static var preferenceForCompetitor: Self { Self(rawValue: "Preference for Competitor") }
        public static var price: Self { Self(rawValue: "Price") }
        public static var productTechnology: Self { Self(rawValue: "Product/Technology") }
        public static var productNotOnAWS: Self { Self(rawValue: "Product Not on AWS") }
        public static var securityCompliance: Self { Self(rawValue: "Security / Compliance") }
        public static var selfService: Self { Self(rawValue: "Self-Service") }
        public static var technicalLimitations: Self { Self(rawValue: "Technical Limitations") }
        public static var termSheetImpasse: Self { Self(rawValue: "Term Sheet Impasse") }

        public static let allCases: [Self] = [
            .administrative, .businessAssociateAgreement, .companyAcquiredDissolved, .competitiveOffering,
            .customerDataRequirement, .customerDeficiency, .customerExperience, .delayCancellationOfProject, .duplicate,
            .duplicateOpportunity, .executiveBlocker, .failedVetting, .featureLimitation, .financialCommercial,
            .insufficientAmazonValue, .insufficientAWSValue, .internationalConstraints, .legalTaxRegulatory,
            .legalTermsAndConditions, .lostToCompetitor, .lostToCompetitorGoogle, .lostToCompetitorMicrosoft,
            .lostToCompetitorOther, .lostToCompetitorRackspace, .lostToCompetitorSoftLayer, .lostToCompetitorVMWare,
            .noCustomerReference, .noIntegrationResources, .noOpportunity, .noPerceivedValueOfMP, .noResponse,
            .notCommittedToAWS, .noUpdate, .onPremisesDeployment, .other, .otherDetailsInDescription, .partnerGap,
            .pastDue, .peopleRelationshipGovernance, .platformTechnologyLimitation, .preferenceForCompetitor, .price,
            .productTechnology, .productNotOnAWS, .securityCompliance, .selfService, .technicalLimitations,
            .termSheetImpasse,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct AwsFundingUsed: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var yes: Self { Self(rawValue: "Yes") }
        public static var no: Self { Self(rawValue: "No") }

        public static let allCases: [Self] = [
            .yes, .no,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 7 values.
    public struct AwsMemberBusinessTitle: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var awsSalesRep: Self { Self(rawValue: "AWSSalesRep") }
        public static var awsAccountOwner: Self { Self(rawValue: "AWSAccountOwner") }
        public static var wwpspdm: Self { Self(rawValue: "WWPSPDM") }
        public static var pdm: Self { Self(rawValue: "PDM") }
        public static var psm: Self { Self(rawValue: "PSM") }
        public static var isvsm: Self { Self(rawValue: "ISVSM") }
        public static var signatory: Self { Self(rawValue: "Signatory") }

        public static let allCases: [Self] = [
            .awsSalesRep, .awsAccountOwner, .wwpspdm, .pdm, .psm, .isvsm, .signatory,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 24 values.
    public struct AwsOpportunityStage: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var notStarted: Self { Self(rawValue: "Not Started") }
        public static var inProgress: Self { Self(rawValue: "In Progress") }
        public static var prospect: Self { Self(rawValue: "Prospect") }
        public static var engaged: Self { Self(rawValue: "Engaged") }
        public static var identified: Self { Self(rawValue: "Identified") }
        public static var qualify: Self { Self(rawValue: "Qualify") }
        public static var research: Self { Self(rawValue: "Research") }
        public static var sellerEngaged: Self { Self(rawValue: "Seller Engaged") }
        public static var evaluating: Self { Self(rawValue: "Evaluating") }
        public static var sellerRegistered: Self { Self(rawValue: "Seller Registered") }
        public static var termSheetNegotiation: Self { Self(rawValue: "Term Sheet Negotiation") }
        public static var contractNegotiation: Self { Self(rawValue: "Contract Negotiation") }
        public static var onboarding: Self { Self(rawValue: "Onboarding") }
        public static var buildingIntegration: Self { Self(rawValue: "Building Integration") }
        public static var qualified: Self { Self(rawValue: "Qualified") }
        public static var onHold: Self { Self(rawValue: "On-hold") }
        public static var technicalValidation: Self { Self(rawValue: "Technical Validation") }
        public static var businessValidation: Self { Self(rawValue: "Business Validation") }
        public static var committed: Self { Self(rawValue: "Committed") }
        public static var launched: Self { Self(rawValue: "Launched") }
        public static var deferredToPartner: Self { Self(rawValue: "Deferred to Partner") }
        public static var closedLost: Self { Self(rawValue: "Closed Lost") }
        public static var completed: Self { Self(rawValue: "Completed") }
        public static var closedIncomplete: Self { Self(rawValue: "Closed Incomplete") }

        public static let allCases: [Self] = [
            .notStarted, .inProgress, .prospect, .engaged, .identified, .qualify, .research, .sellerEngaged,
            .evaluating, .sellerRegistered, .termSheetNegotiation, .contractNegotiation, .onboarding,
            .buildingIntegration, .qualified, .onHold, .technicalValidation, .businessValidation, .committed, .launched,
            .deferredToPartner, .closedLost, .completed, .closedIncomplete,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 1 values.
    public struct AwsPartition: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var awsEusc: Self { Self(rawValue: "aws-eusc") }

        public static let allCases: [Self] = [
            .awsEusc,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 1 values.
    public struct BulkFileFormat: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var csv: Self { Self(rawValue: "CSV") }

        public static let allCases: [Self] = [
            .csv,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 4 values.
    public struct BulkJobStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var submitted: Self { Self(rawValue: "SUBMITTED") }
        public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
        public static var completed: Self { Self(rawValue: "COMPLETED") }
        public static var failed: Self { Self(rawValue: "FAILED") }

        public static let allCases: [Self] = [
            .submitted, .inProgress, .completed, .failed,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct BulkOperationType: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var bulkCreate: Self { Self(rawValue: "BULK_CREATE") }
        public static var bulkUpdate: Self { Self(rawValue: "BULK_UPDATE") }

        public static let allCases: [Self] = [
            .bulkCreate, .bulkUpdate,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct BulkRecordStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var succeeded: Self { Self(rawValue: "SUCCEEDED") }
        public static var failed: Self { Self(rawValue: "FAILED") }

        public static let allCases: [Self] = [
            .succeeded, .failed,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 5 values.
    public struct BulkReportStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var notStarted: Self { Self(rawValue: "NOT_STARTED") }
        public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
        public static var available: Self { Self(rawValue: "AVAILABLE") }
        public static var failed: Self { Self(rawValue: "FAILED") }
        public static var expired: Self { Self(rawValue: "EXPIRED") }

        public static let allCases: [Self] = [
            .notStarted, .inProgress, .available, .failed, .expired,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct BulkReportType: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var failedRecords: Self { Self(rawValue: "FAILED_RECORDS") }
        public static var allRecords: Self { Self(rawValue: "ALL_RECORDS") }

        public static let allCases: [Self] = [
            .failedRecords, .allRecords,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 13 values.
    public struct Channel: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var awsMarketingCentral: Self { Self(rawValue: "AWS Marketing Central") }
        public static var contentSyndication: Self { Self(rawValue: "Content Syndication") }
        public static var display: Self { Self(rawValue: "Display") }
        public static var email: Self { Self(rawValue: "Email") }
        public static var liveEvent: Self { Self(rawValue: "Live Event") }
        public static var outOfHomeOOH: Self { Self(rawValue: "Out Of Home (OOH)") }
        public static var print: Self { Self(rawValue: "Print") }
        public static var search: Self { Self(rawValue: "Search") }
        public static var social: Self { Self(rawValue: "Social") }
        public static var telemarketing: Self { Self(rawValue: "Telemarketing") }
        public static var tv: Self { Self(rawValue: "TV") }
        public static var video: Self { Self(rawValue: "Video") }
        public static var virtualEvent: Self { Self(rawValue: "Virtual Event") }

        public static let allCases: [Self] = [
            .awsMarketingCentral, .contentSyndication, .display, .email, .liveEvent, .outOfHomeOOH, .print, .search,
            .social, .telemarketing, .tv, .video, .virtualEvent,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 19 values.
    public struct ClosedLostReason: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var customerDeficiency: Self { Self(rawValue: "Customer Deficiency") }
        public static var delayCancellationOfProject: Self { Self(rawValue: "Delay / Cancellation of Project") }
        public static var legalTaxRegulatory: Self { Self(rawValue: "Legal / Tax / Regulatory") }
        public static var lostToCompetitorGoogle: Self { Self(rawValue: "Lost to Competitor - Google") }
        public static var lostToCompetitorMicrosoft: Self { Self(rawValue: "Lost to Competitor - Microsoft") }
        public static var lostToCompetitorSoftLayer: Self { Self(rawValue: "Lost to Competitor - SoftLayer") }
        public static var lostToCompetitorVMWare: Self { Self(rawValue: "Lost to Competitor - VMWare") }
        public static var lostToCompetitorOther: Self { Self(rawValue: "Lost to Competitor - Other") }
        public static var noOpportunity: Self { Self(rawValue: "No Opportunity") }
        public static var onPremisesDeployment: Self { Self(rawValue: "On Premises Deployment") }
        public static var partnerGap: Self { Self(rawValue: "Partner Gap") }
        public static var price: Self { Self(rawValue: "Price") }
        public static var securityCompliance: Self { Self(rawValue: "Security / Compliance") }
        public static var technicalLimitations: Self { Self(rawValue: "Technical Limitations") }
        public static var customerExperience: Self { Self(rawValue: "Customer Experience") }
        public static var other: Self { Self(rawValue: "Other") }
        public static var peopleRelationshipGovernance: Self { Self(rawValue: "People/Relationship/Governance") }
        public static var productTechnology: Self { Self(rawValue: "Product/Technology") }
        public static var financialCommercial: Self { Self(rawValue: "Financial/Commercial") }

        public static let allCases: [Self] = [
            .customerDeficiency, .delayCancellationOfProject, .legalTaxRegulatory, .lostToCompetitorGoogle,
            .lostToCompetitorMicrosoft, .lostToCompetitorSoftLayer, .lostToCompetitorVMWare, .lostToCompetitorOther,
            .noOpportunity, .onPremisesDeployment, .partnerGap, .price, .securityCompliance, .technicalLimitations,
            .customerExperience, .other, .peopleRelationshipGovernance, .productTechnology, .financialCommercial,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 11 values.
    public struct CompetitorName: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var oracleCloud: Self { Self(rawValue: "Oracle Cloud") }
        public static var onPrem: Self { Self(rawValue: "On-Prem") }
        public static var coLocation: Self { Self(rawValue: "Co-location") }
        public static var akamai: Self { Self(rawValue: "Akamai") }
        public static var aliCloud: Self { Self(rawValue: "AliCloud") }
        public static var googleCloudPlatform: Self { Self(rawValue: "Google Cloud Platform") }
        public static var ibmSoftlayer: Self { Self(rawValue: "IBM Softlayer") }
        public static var microsoftAzure: Self { Self(rawValue: "Microsoft Azure") }
        public static var otherCostOptimization: Self { Self(rawValue: "Other- Cost Optimization") }
        public static var noCompetition: Self { Self(rawValue: "No Competition") }
        public static var starOther: Self { Self(rawValue: "*Other") }

        public static let allCases: [Self] = [
            .oracleCloud, .onPrem, .coLocation, .akamai, .aliCloud, .googleCloudPlatform, .ibmSoftlayer,
            .microsoftAzure, .otherCostOptimization, .noCompetition, .starOther,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 3 values.
    public struct ContactWindow: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var morning: Self { Self(rawValue: "MORNING") }
        public static var afternoon: Self { Self(rawValue: "AFTERNOON") }
        public static var evening: Self { Self(rawValue: "EVENING") }

        public static let allCases: [Self] = [
            .morning, .afternoon, .evening,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 249 values.
    public struct CountryCode: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var us: Self { Self(rawValue: "US") }
        public static var af: Self { Self(rawValue: "AF") }
        public static var ax: Self { Self(rawValue: "AX") }
        public static var al: Self { Self(rawValue: "AL") }
        public static var dz: Self { Self(rawValue: "DZ") }
        public static var `as`: Self { Self(rawValue: "AS") }
        public static var ad: Self { Self(rawValue: "AD") }
        public static var ao: Self { Self(rawValue: "AO") }
        public static var ai: Self { Self(rawValue: "AI") }
        public static var aq: Self { Self(rawValue: "AQ") }
        public static var ag: Self { Self(rawValue: "AG") }
        public static var ar: Self { Self(rawValue: "AR") }
        public static var am: Self { Self(rawValue: "AM") }
        public static var aw: Self { Self(rawValue: "AW") }
        public static var au: Self { Self(rawValue: "AU") }
        public static var at: Self { Self(rawValue: "AT") }
        public static var az: Self { Self(rawValue: "AZ") }
        public static var bs: Self { Self(rawValue: "BS") }
        public static var bh: Self { Self(rawValue: "BH") }
        public static var bd: Self { Self(rawValue: "BD") }
        public static var bb: Self { Self(rawValue: "BB") }
        public static var by: Self { Self(rawValue: "BY") }
        public static var be: Self { Self(rawValue: "BE") }
        public static var bz: Self { Self(rawValue: "BZ") }
        public static var bj: Self { Self(rawValue: "BJ") }
        public static var bm: Self { Self(rawValue: "BM") }
        public static var bt: Self { Self(rawValue: "BT") }
        public static var bo: Self { Self(rawValue: "BO") }
        public static var bq: Self { Self(rawValue: "BQ") }
        public static var ba: Self { Self(rawValue: "BA") }
        public static var bw: Self { Self(rawValue: "BW") }
        public static var bv: Self { Self(rawValue: "BV") }
        public static var br: Self { Self(rawValue: "BR") }
        public static var io: Self { Self(rawValue: "IO") }
        public static var bn: Self { Self(rawValue: "BN") }
        public static var bg: Self { Self(rawValue: "BG") }
        public static var bf: Self { Self(rawValue: "BF") }
        public static var bi: Self { Self(rawValue: "BI") }
        public static var kh: Self { Self(rawValue: "KH") }
        public static var cm: Self { Self(rawValue: "CM") }
        public static var ca: Self { Self(rawValue: "CA") }
        public static var cv: Self { Self(rawValue: "CV") }
        public static var ky: Self { Self(rawValue: "KY") }
        public static var cf: Self { Self(rawValue: "CF") }
        public static var td: Self { Self(rawValue: "TD") }
        public static var cl: Self { Self(rawValue: "CL") }
        public static var cn: Self { Self(rawValue: "CN") }
        public static var cx: Self { Self(rawValue: "CX") }
        public static var cc: Self { Self(rawValue: "CC") }
        public static var co: Self { Self(rawValue: "CO") }
        public static var km: Self { Self(rawValue: "KM") }
        public static var cg: Self { Self(rawValue: "CG") }
        public static var ck: Self { Self(rawValue: "CK") }
        public static var cr: Self { Self(rawValue: "CR") }
        public static var ci: Self { Self(rawValue: "CI") }
        public static var hr: Self { Self(rawValue: "HR") }
        public static var cu: Self { Self(rawValue: "CU") }
        public static var cw: Self { Self(rawValue: "CW") }
        public static var cy: Self { Self(rawValue: "CY") }
        public static var cz: Self { Self(rawValue: "CZ") }
        public static var cd: Self { Self(rawValue: "CD") }
        public static var dk: Self { Self(rawValue: "DK") }
        public static var dj: Self { Self(rawValue: "DJ") }
        public static var dm: Self { Self(rawValue: "DM") }
        public static var `do`: Self { Self(rawValue: "DO") }
        public static var ec: Self { Self(rawValue: "EC") }
        public static var eg: Self { Self(rawValue: "EG") }
        public static var sv: Self { Self(rawValue: "SV") }
        public static var gq: Self { Self(rawValue: "GQ") }
        public static var er: Self { Self(rawValue: "ER") }
        public static var ee: Self { Self(rawValue: "EE") }
        public static var et: Self { Self(rawValue: "ET") }
        public static var fk: Self { Self(rawValue: "FK") }
        public static var fo: Self { Self(rawValue: "FO") }
        public static var fj: Self { Self(rawValue: "FJ") }
        public static var fi: Self { Self(rawValue: "FI") }
        public static var fr: Self { Self(rawValue: "FR") }
        public static var gf: Self { Self(rawValue: "GF") }
        public static var pf: Self { Self(rawValue: "PF") }
        public static var tf: Self { Self(rawValue: "TF") }
        public static var ga: Self { Self(rawValue: "GA") }
        public static var gm: Self { Self(rawValue: "GM") }
        public static var ge: Self { Self(rawValue: "GE") }
        public static var de: Self { Self(rawValue: "DE") }
        public static var gh: Self { Self(rawValue: "GH") }
        public static var gi: Self { Self(rawValue: "GI") }
        public static var gr: Self { Self(rawValue: "GR") }
        public static var gl: Self { Self(rawValue: "GL") }
        public static var gd: Self { Self(rawValue: "GD") }
        public static var gp: Self { Self(rawValue: "GP") }
        public static var gu: Self { Self(rawValue: "GU") }
        public static var gt: Self { Self(rawValue: "GT") }
        public static var gg: Self { Self(rawValue: "GG") }
        public static var gn: Self { Self(rawValue: "GN") }
        public static var gw: Self { Self(rawValue: "GW") }
        public static var gy: Self { Self(rawValue: "GY") }
        public static var ht: Self { Self(rawValue: "HT") }
        public static var hm: Self { Self(rawValue: "HM") }
        public static var va: Self { Self(rawValue: "VA") }
        public static var hn: Self { Self(rawValue: "HN") }
        public static var hk: Self { Self(rawValue: "HK") }
        public static var hu: Self { Self(rawValue: "HU") }
        public static var `is`: Self { Self(rawValue: "IS") }
        public static var `in`: Self { Self(rawValue: "IN") }
        public static var id: Self { Self(rawValue: "ID") }
        public static var ir: Self { Self(rawValue: "IR") }
        public static var iq: Self { Self(rawValue: "IQ") }
        public static var ie: Self { Self(rawValue: "IE") }
        public static var im: Self { Self(rawValue: "IM") }
        public static var il: Self { Self(rawValue: "IL") }
        public static var it: Self { Self(rawValue: "IT") }
        public static var jm: Self { Self(rawValue: "JM") }
        public static var jp: Self { Self(rawValue: "JP") }
        public static var je: Self { Self(rawValue: "JE") }
        public static var jo: Self { Self(rawValue: "JO") }
        public static var kz: Self { Self(rawValue: "KZ") }
        public static var ke: Self { Self(rawValue: "KE") }
        public static var ki: Self { Self(rawValue: "KI") }
        public static var kr: Self { Self(rawValue: "KR") }
        public static var kw: Self { Self(rawValue: "KW") }
        public static var kg: Self { Self(rawValue: "KG") }
        public static var la: Self { Self(rawValue: "LA") }
        public static var lv: Self { Self(rawValue: "LV") }
        public static var lb: Self { Self(rawValue: "LB") }
        public static var ls: Self { Self(rawValue: "LS") }
        public static var lr: Self { Self(rawValue: "LR") }
        public static var ly: Self { Self(rawValue: "LY") }
        public static var li: Self { Self(rawValue: "LI") }
        public static var lt: Self { Self(rawValue: "LT") }
        public static var lu: Self { Self(rawValue: "LU") }
        public static var mo: Self { Self(rawValue: "MO") }
        public static var mk: Self { Self(rawValue: "MK") }
        public static var mg: Self { Self(rawValue: "MG") }
        public static var mw: Self { Self(rawValue: "MW") }
        public static var my: Self { Self(rawValue: "MY") }
        public static var mv: Self { Self(rawValue: "MV") }
        public static var ml: Self { Self(rawValue: "ML") }
        public static var mt: Self { Self(rawValue: "MT") }
        public static var mh: Self { Self(rawValue: "MH") }
        public static var mq: Self { Self(rawValue: "MQ") }
        public static var mr: Self { Self(rawValue: "MR") }
        public static var mu: Self { Self(rawValue: "MU") }
        public static var yt: Self { Self(rawValue: "YT") }
        public static var mx: Self { Self(rawValue: "MX") }
        public static var fm: Self { Self(rawValue: "FM") }
        public static var md: Self { Self(rawValue: "MD") }
        public static var mc: Self { Self(rawValue: "MC") }
        public static var mn: Self { Self(rawValue: "MN") }
        public static var me: Self { Self(rawValue: "ME") }
        public static var ms: Self { Self(rawValue: "MS") }
        public static var ma: Self { Self(rawValue: "MA") }
        public static var mz: Self { Self(rawValue: "MZ") }
        public static var mm: Self { Self(rawValue: "MM") }
        public static var na: Self { Self(rawValue: "NA") }
        public static var nr: Self { Self(rawValue: "NR") }
        public static var np: Self { Self(rawValue: "NP") }
        public static var nl: Self { Self(rawValue: "NL") }
        public static var an: Self { Self(rawValue: "AN") }
        public static var nc: Self { Self(rawValue: "NC") }
        public static var nz: Self { Self(rawValue: "NZ") }
        public static var ni: Self { Self(rawValue: "NI") }
        public static var ne: Self { Self(rawValue: "NE") }
        public static var ng: Self { Self(rawValue: "NG") }
        public static var nu: Self { Self(rawValue: "NU") }
        public static var nf: Self { Self(rawValue: "NF") }
        public static var mp: Self { Self(rawValue: "MP") }
        public static var no: Self { Self(rawValue: "NO") }
        public static var om: Self { Self(rawValue: "OM") }
        public static var pk: Self { Self(rawValue: "PK") }
        public static var pw: Self { Self(rawValue: "PW") }
        public static var ps: Self { Self(rawValue: "PS") }
        public static var pa: Self { Self(rawValue: "PA") }
        public static var pg: Self { Self(rawValue: "PG") }
        public static var py: Self { Self(rawValue: "PY") }
        public static var pe: Self { Self(rawValue: "PE") }
        public static var ph: Self { Self(rawValue: "PH") }
        public static var pn: Self { Self(rawValue: "PN") }
        public static var pl: Self { Self(rawValue: "PL") }
        public static var pt: Self { Self(rawValue: "PT") }
        public static var pr: Self { Self(rawValue: "PR") }
        public static var qa: Self { Self(rawValue: "QA") }
        public static var re: Self { Self(rawValue: "RE") }
        public static var ro: Self { Self(rawValue: "RO") }
        public static var ru: Self { Self(rawValue: "RU") }
        public static var rw: Self { Self(rawValue: "RW") }
        public static var bl: Self { Self(rawValue: "BL") }
        public static var sh: Self { Self(rawValue: "SH") }
        public static var kn: Self { Self(rawValue: "KN") }
        public static var lc: Self { Self(rawValue: "LC") }
        public static var mf: Self { Self(rawValue: "MF") }
        public static var pm: Self { Self(rawValue: "PM") }
        public static var vc: Self { Self(rawValue: "VC") }
        public static var ws: Self { Self(rawValue: "WS") }
        public static var sm: Self { Self(rawValue: "SM") }
        public static var st: Self { Self(rawValue: "ST") }
        public static var sa: Self { Self(rawValue: "SA") }
        public static var sn: Self { Self(rawValue: "SN") }
        public static var rs: Self { Self(rawValue: "RS") }
        public static var sc: Self { Self(rawValue: "SC") }
        public static var sl: Self { Self(rawValue: "SL") }
        public static var sg: Self { Self(rawValue: "SG") }
        public static var sx: Self { Self(rawValue: "SX") }
        public static var sk: Self { Self(rawValue: "SK") }
        public static var si: Self { Self(rawValue: "SI") }
        public static var sb: Self { Self(rawValue: "SB") }
        public static var so: Self { Self(rawValue: "SO") }
        public static var za: Self { Self(rawValue: "ZA") }
        public static var gs: Self { Self(rawValue: "GS") }
        public static var ss: Self { Self(rawValue: "SS") }
        public static var es: Self { Self(rawValue: "ES") }
        public static var lk: Self { Self(rawValue: "LK") }
        public static var sd: Self { Self(rawValue: "SD") }
        public static var sr: Self { Self(rawValue: "SR") }
        public static var sj: Self { Self(rawValue: "SJ") }
        public static var sz: Self { Self(rawValue: "SZ") }
        public static var se: Self { Self(rawValue: "SE") }
        public static var ch: Self { Self(rawValue: "CH") }
        public static var sy: Self { Self(rawValue: "SY") }
        public static var tw: Self { Self(rawValue: "TW") }
        public static var tj: Self { Self(rawValue: "TJ") }
        public static var tz: Self { Self(rawValue: "TZ") }
        public static var th: Self { Self(rawValue: "TH") }
        public static var tl: Self { Self(rawValue: "TL") }
        public static var tg: Self { Self(rawValue: "TG") }
        public static var tk: Self { Self(rawValue: "TK") }
        public static var to: Self { Self(rawValue: "TO") }
        public static var tt: Self { Self(rawValue: "TT") }
        public static var tn: Self { Self(rawValue: "TN") }
        public static var tr: Self { Self(rawValue: "TR") }
        public static var tm: Self { Self(rawValue: "TM") }
        public static var tc: Self { Self(rawValue: "TC") }
        public static var tv: Self { Self(rawValue: "TV") }
        public static var ug: Self { Self(rawValue: "UG") }
        public static var ua: Self { Self(rawValue: "UA") }
        public static var ae: Self { Self(rawValue: "AE") }
        public static var gb: Self { Self(rawValue: "GB") }
        public static var um: Self { Self(rawValue: "UM") }
        public static var uy: Self { Self(rawValue: "UY") }
        public static var uz: Self { Self(rawValue: "UZ") }
        public static var vu: Self { Self(rawValue: "VU") }
        public static var ve: Self { Self(rawValue: "VE") }
        public static var vn: Self { Self(rawValue: "VN") }
        public static var vg: Self { Self(rawValue: "VG") }
        public static var vi: Self { Self(rawValue: "VI") }
        public static var wf: Self { Self(rawValue: "WF") }
        public static var eh: Self { Self(rawValue: "EH") }
        public static var ye: Self { Self(rawValue: "YE") }
        public static var zm: Self { Self(rawValue: "ZM") }
        public static var zw: Self { Self(rawValue: "ZW") }

        public static let allCases: [Self] = [
            .us, .af, .ax, .al, .dz, .`as`, .ad, .ao, .ai, .aq, .ag, .ar, .am, .aw, .au, .at, .az, .bs, .bh, .bd, .bb,
            .by, .be, .bz, .bj, .bm, .bt, .bo, .bq, .ba, .bw, .bv, .br, .io, .bn, .bg, .bf, .bi, .kh, .cm, .ca, .cv,
            .ky, .cf, .td, .cl, .cn, .cx, .cc, .co, .km, .cg, .ck, .cr, .ci, .hr, .cu, .cw, .cy, .cz, .cd, .dk, .dj,
            .dm, .`do`, .ec, .eg, .sv, .gq, .er, .ee, .et, .fk, .fo, .fj, .fi, .fr, .gf, .pf, .tf, .ga, .gm, .ge, .de,
            .gh, .gi, .gr, .gl, .gd, .gp, .gu, .gt, .gg, .gn, .gw, .gy, .ht, .hm, .va, .hn, .hk, .hu, .`is`, .`in`, .id,
            .ir, .iq, .ie, .im, .il, .it, .jm, .jp, .je, .jo, .kz, .ke, .ki, .kr, .kw, .kg, .la, .lv, .lb, .ls, .lr,
            .ly, .li, .lt, .lu, .mo, .mk, .mg, .mw, .my, .mv, .ml, .mt, .mh, .mq, .mr, .mu, .yt, .mx, .fm, .md, .mc,
            .mn, .me, .ms, .ma, .mz, .mm, .na, .nr, .np, .nl, .an, .nc, .nz, .ni, .ne, .ng, .nu, .nf, .mp, .no, .om,
            .pk, .pw, .ps, .pa, .pg, .py, .pe, .ph, .pn, .pl, .pt, .pr, .qa, .re, .ro, .ru, .rw, .bl, .sh, .kn, .lc,
            .mf, .pm, .vc, .ws, .sm, .st, .sa, .sn, .rs, .sc, .sl, .sg, .sx, .sk, .si, .sb, .so, .za, .gs, .ss, .es,
            .lk, .sd, .sr, .sj, .sz, .se, .ch, .sy, .tw, .tj, .tz, .th, .tl, .tg, .tk, .to, .tt, .tn, .tr, .tm, .tc,
            .tv, .ug, .ua, .ae, .gb, .um, .uy, .uz, .vu, .ve, .vn, .vg, .vi, .wf, .eh, .ye, .zm, .zw,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 168 values.
    public struct CurrencyCode: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var usd: Self { Self(rawValue: "USD") }
        public static var eur: Self { Self(rawValue: "EUR") }
        public static var gbp: Self { Self(rawValue: "GBP") }
        public static var aud: Self { Self(rawValue: "AUD") }
        public static var cad: Self { Self(rawValue: "CAD") }
        public static var cny: Self { Self(rawValue: "CNY") }
        public static var nzd: Self { Self(rawValue: "NZD") }
        public static var inr: Self { Self(rawValue: "INR") }
        public static var jpy: Self { Self(rawValue: "JPY") }
        public static var chf: Self { Self(rawValue: "CHF") }
        public static var sek: Self { Self(rawValue: "SEK") }
        public static var aed: Self { Self(rawValue: "AED") }
        public static var afn: Self { Self(rawValue: "AFN") }
        public static var all: Self { Self(rawValue: "ALL") }
        public static var amd: Self { Self(rawValue: "AMD") }
        public static var ang: Self { Self(rawValue: "ANG") }
        public static var aoa: Self { Self(rawValue: "AOA") }
        public static var ars: Self { Self(rawValue: "ARS") }
        public static var awg: Self { Self(rawValue: "AWG") }
        public static var azn: Self { Self(rawValue: "AZN") }
        public static var bam: Self { Self(rawValue: "BAM") }
        public static var bbd: Self { Self(rawValue: "BBD") }
        public static var bdt: Self { Self(rawValue: "BDT") }
        public static var bgn: Self { Self(rawValue: "BGN") }
        public static var bhd: Self { Self(rawValue: "BHD") }
        public static var bif: Self { Self(rawValue: "BIF") }
        public static var bmd: Self { Self(rawValue: "BMD") }
        public static var bnd: Self { Self(rawValue: "BND") }
        public static var bob: Self { Self(rawValue: "BOB") }
        public static var bov: Self { Self(rawValue: "BOV") }
        public static var brl: Self { Self(rawValue: "BRL") }
        public static var bsd: Self { Self(rawValue: "BSD") }
        public static var btn: Self { Self(rawValue: "BTN") }
        public static var bwp: Self { Self(rawValue: "BWP") }
        public static var byn: Self { Self(rawValue: "BYN") }
        public static var bzd: Self { Self(rawValue: "BZD") }
        public static var cdf: Self { Self(rawValue: "CDF") }
        public static var che: Self { Self(rawValue: "CHE") }
        public static var chw: Self { Self(rawValue: "CHW") }
        public static var clf: Self { Self(rawValue: "CLF") }
        public static var clp: Self { Self(rawValue: "CLP") }
        public static var cop: Self { Self(rawValue: "COP") }
        public static var cou: Self { Self(rawValue: "COU") }
        public static var crc: Self { Self(rawValue: "CRC") }
        public static var cuc: Self { Self(rawValue: "CUC") }
        public static var cup: Self { Self(rawValue: "CUP") }
        public static var cve: Self { Self(rawValue: "CVE") }
        public static var czk: Self { Self(rawValue: "CZK") }
        public static var djf: Self { Self(rawValue: "DJF") }
        public static var dkk: Self { Self(rawValue: "DKK") }
        public static var dop: Self { Self(rawValue: "DOP") }
        public static var dzd: Self { Self(rawValue: "DZD") }
        public static var egp: Self { Self(rawValue: "EGP") }
        public static var ern: Self { Self(rawValue: "ERN") }
        public static var etb: Self { Self(rawValue: "ETB") }
        public static var fjd: Self { Self(rawValue: "FJD") }
        public static var fkp: Self { Self(rawValue: "FKP") }
        public static var gel: Self { Self(rawValue: "GEL") }
        public static var ghs: Self { Self(rawValue: "GHS") }
        public static var gip: Self { Self(rawValue: "GIP") }
        public static var gmd: Self { Self(rawValue: "GMD") }
        public static var gnf: Self { Self(rawValue: "GNF") }
        public static var gtq: Self { Self(rawValue: "GTQ") }
        public static var gyd: Self { Self(rawValue: "GYD") }
        public static var hkd: Self { Self(rawValue: "HKD") }
        public static var hnl: Self { Self(rawValue: "HNL") }
        public static var hrk: Self { Self(rawValue: "HRK") }
        public static var htg: Self { Self(rawValue: "HTG") }
        public static var huf: Self { Self(rawValue: "HUF") }
        public static var idr: Self { Self(rawValue: "IDR") }
        public static var ils: Self { Self(rawValue: "ILS") }
        public static var iqd: Self { Self(rawValue: "IQD") }
        public static var irr: Self { Self(rawValue: "IRR") }
        public static var isk: Self { Self(rawValue: "ISK") }
        public static var jmd: Self { Self(rawValue: "JMD") }
        public static var jod: Self { Self(rawValue: "JOD") }
        public static var kes: Self { Self(rawValue: "KES") }
        public static var kgs: Self { Self(rawValue: "KGS") }
        public static var khr: Self { Self(rawValue: "KHR") }
        public static var kmf: Self { Self(rawValue: "KMF") }
        public static var kpw: Self { Self(rawValue: "KPW") }
        public static var krw: Self { Self(rawValue: "KRW") }
        public static var kwd: Self { Self(rawValue: "KWD") }
        public static var kyd: Self { Self(rawValue: "KYD") }
        public static var kzt: Self { Self(rawValue: "KZT") }
        public static var lak: Self { Self(rawValue: "LAK") }
        public static var lbp: Self { Self(rawValue: "LBP") }
        public static var lkr: Self { Self(rawValue: "LKR") }
        public static var lrd: Self { Self(rawValue: "LRD") }
        public static var lsl: Self { Self(rawValue: "LSL") }
        public static var lyd: Self { Self(rawValue: "LYD") }
        public static var mad: Self { Self(rawValue: "MAD") }
        public static var mdl: Self { Self(rawValue: "MDL") }
        public static var mga: Self { Self(rawValue: "MGA") }
        public static var mkd: Self { Self(rawValue: "MKD") }
        public static var mmk: Self { Self(rawValue: "MMK") }
        public static var mnt: Self { Self(rawValue: "MNT") }
        public static var mop: Self { Self(rawValue: "MOP") }
        public static var mru: Self { Self(rawValue: "MRU") }
        public static var mur: Self { Self(rawValue: "MUR") }
        public static var mvr: Self { Self(rawValue: "MVR") }
        public static var mwk: Self { Self(rawValue: "MWK") }
        public static var mxn: Self { Self(rawValue: "MXN") }
        public static var mxv: Self { Self(rawValue: "MXV") }
        public static var myr: Self { Self(rawValue: "MYR") }
        public static var mzn: Self { Self(rawValue: "MZN") }
        public static var nad: Self { Self(rawValue: "NAD") }
        public static var ngn: Self { Self(rawValue: "NGN") }
        public static var nio: Self { Self(rawValue: "NIO") }
        public static var nok: Self { Self(rawValue: "NOK") }
        public static var npr: Self { Self(rawValue: "NPR") }
        public static var omr: Self { Self(rawValue: "OMR") }
        public static var pab: Self { Self(rawValue: "PAB") }
        public static var pen: Self { Self(rawValue: "PEN") }
        public static var pgk: Self { Self(rawValue: "PGK") }
        public static var php: Self { Self(rawValue: "PHP") }
        public static var pkr: Self { Self(rawValue: "PKR") }
        public static var pln: Self { Self(rawValue: "PLN") }
        public static var pyg: Self { Self(rawValue: "PYG") }
        public static var qar: Self { Self(rawValue: "QAR") }
        public static var ron: Self { Self(rawValue: "RON") }
        public static var rsd: Self { Self(rawValue: "RSD") }
        public static var rub: Self { Self(rawValue: "RUB") }
        public static var rwf: Self { Self(rawValue: "RWF") }
        public static var sar: Self { Self(rawValue: "SAR") }
        public static var sbd: Self { Self(rawValue: "SBD") }
        public static var scr: Self { Self(rawValue: "SCR") }
        public static var sdg: Self { Self(rawValue: "SDG") }
        public static var sgd: Self { Self(rawValue: "SGD") }
        public static var shp: Self { Self(rawValue: "SHP") }
        public static var sll: Self { Self(rawValue: "SLL") }
        public static var sos: Self { Self(rawValue: "SOS") }
        public static var srd: Self { Self(rawValue: "SRD") }
        public static var ssp: Self { Self(rawValue: "SSP") }
        public static var stn: Self { Self(rawValue: "STN") }
        public static var svc: Self { Self(rawValue: "SVC") }
        public static var syp: Self { Self(rawValue: "SYP") }
        public static var szl: Self { Self(rawValue: "SZL") }
        public static var thb: Self { Self(rawValue: "THB") }
        public static var tjs: Self { Self(rawValue: "TJS") }
        public static var tmt: Self { Self(rawValue: "TMT") }
        public static var tnd: Self { Self(rawValue: "TND") }
        public static var top: Self { Self(rawValue: "TOP") }
        public static var `try`: Self { Self(rawValue: "TRY") }
        public static var ttd: Self { Self(rawValue: "TTD") }
        public static var twd: Self { Self(rawValue: "TWD") }
        public static var tzs: Self { Self(rawValue: "TZS") }
        public static var uah: Self { Self(rawValue: "UAH") }
        public static var ugx: Self { Self(rawValue: "UGX") }
        public static var usn: Self { Self(rawValue: "USN") }
        public static var uyi: Self { Self(rawValue: "UYI") }
        public static var uyu: Self { Self(rawValue: "UYU") }
        public static var uzs: Self { Self(rawValue: "UZS") }
        public static var vef: Self { Self(rawValue: "VEF") }
        public static var vnd: Self { Self(rawValue: "VND") }
        public static var vuv: Self { Self(rawValue: "VUV") }
        public static var wst: Self { Self(rawValue: "WST") }
        public static var xaf: Self { Self(rawValue: "XAF") }
        public static var xcd: Self { Self(rawValue: "XCD") }
        public static var xdr: Self { Self(rawValue: "XDR") }
        public static var xof: Self { Self(rawValue: "XOF") }
        public static var xpf: Self { Self(rawValue: "XPF") }
        public static var xsu: Self { Self(rawValue: "XSU") }
        public static var xua: Self { Self(rawValue: "XUA") }
        public static var yer: Self { Self(rawValue: "YER") }
        public static var zar: Self { Self(rawValue: "ZAR") }
        public static var zmw: Self { Self(rawValue: "ZMW") }
        public static var zwl: Self { Self(rawValue: "ZWL") }

        public static let allCases: [Self] = [
            .usd, .eur, .gbp, .aud, .cad, .cny, .nzd, .inr, .jpy, .chf, .sek, .aed, .afn, .all, .amd, .ang, .aoa, .ars,
            .awg, .azn, .bam, .bbd, .bdt, .bgn, .bhd, .bif, .bmd, .bnd, .bob, .bov, .brl, .bsd, .btn, .bwp, .byn, .bzd,
            .cdf, .che, .chw, .clf, .clp, .cop, .cou, .crc, .cuc, .cup, .cve, .czk, .djf, .dkk, .dop, .dzd, .egp, .ern,
            .etb, .fjd, .fkp, .gel, .ghs, .gip, .gmd, .gnf, .gtq, .gyd, .hkd, .hnl, .hrk, .htg, .huf, .idr, .ils, .iqd,
            .irr, .isk, .jmd, .jod, .kes, .kgs, .khr, .kmf, .kpw, .krw, .kwd, .kyd, .kzt, .lak, .lbp, .lkr, .lrd, .lsl,
            .lyd, .mad, .mdl, .mga, .mkd, .mmk, .mnt, .mop, .mru, .mur, .mvr, .mwk, .mxn, .mxv, .myr, .mzn, .nad, .ngn,
            .nio, .nok, .npr, .omr, .pab, .pen, .pgk, .php, .pkr, .pln, .pyg, .qar, .ron, .rsd, .rub, .rwf, .sar, .sbd,
            .scr, .sdg, .sgd, .shp, .sll, .sos, .srd, .ssp, .stn, .svc, .syp, .szl, .thb, .tjs, .tmt, .tnd, .top,
            .`try`, .ttd, .twd, .tzs, .uah, .ugx, .usn, .uyi, .uyu, .uzs, .vef, .vnd, .vuv, .wst, .xaf, .xcd, .xdr,
            .xof, .xpf, .xsu, .xua, .yer, .zar, .zmw, .zwl,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct CustomerAccountFailureReason: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var duplicateCustomerMatch: Self { Self(rawValue: "DUPLICATE_CUSTOMER_MATCH") }
        public static var processingError: Self { Self(rawValue: "PROCESSING_ERROR") }

        public static let allCases: [Self] = [
            .duplicateCustomerMatch, .processingError,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 7 values.
    public struct DayOfWeek: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var monday: Self { Self(rawValue: "MONDAY") }
        public static var tuesday: Self { Self(rawValue: "TUESDAY") }
        public static var wednesday: Self { Self(rawValue: "WEDNESDAY") }
        public static var thursday: Self { Self(rawValue: "THURSDAY") }
        public static var friday: Self { Self(rawValue: "FRIDAY") }
        public static var saturday: Self { Self(rawValue: "SATURDAY") }
        public static var sunday: Self { Self(rawValue: "SUNDAY") }

        public static let allCases: [Self] = [
            .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 6 values.
    public struct DeliveryModel: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var saaSOrPaaS: Self { Self(rawValue: "SaaS or PaaS") }
        public static var byolOrAMI: Self { Self(rawValue: "BYOL or AMI") }
        public static var managedServices: Self { Self(rawValue: "Managed Services") }
        public static var professionalServices: Self { Self(rawValue: "Professional Services") }
        public static var resell: Self { Self(rawValue: "Resell") }
        public static var other: Self { Self(rawValue: "Other") }

        public static let allCases: [Self] = [
            .saaSOrPaaS, .byolOrAMI, .managedServices, .professionalServices, .resell, .other,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 4 values.
    public struct EngagementContextType: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var customerProject: Self { Self(rawValue: "CustomerProject") }
        public static var lead: Self { Self(rawValue: "Lead") }
        public static var prospectingResult: Self { Self(rawValue: "ProspectingResult") }
        public static var customerAccount: Self { Self(rawValue: "CustomerAccount") }

        public static let allCases: [Self] = [
            .customerProject, .lead, .prospectingResult, .customerAccount,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct EngagementGroupSortName: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var count: Self { Self(rawValue: "Count") }
        public static var updatedAt: Self { Self(rawValue: "UpdatedAt") }

        public static let allCases: [Self] = [
            .count, .updatedAt,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 3 values.
    public struct EngagementInvitationPayloadType: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var opportunityInvitation: Self { Self(rawValue: "OpportunityInvitation") }
        public static var leadInvitation: Self { Self(rawValue: "LeadInvitation") }
        public static var accountPlanningInvitation: Self { Self(rawValue: "AccountPlanningInvitation") }

        public static let allCases: [Self] = [
            .opportunityInvitation, .leadInvitation, .accountPlanningInvitation,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 3 values.
    public struct EngagementScore: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var high: Self { Self(rawValue: "High") }
        public static var medium: Self { Self(rawValue: "Medium") }
        public static var low: Self { Self(rawValue: "Low") }

        public static let allCases: [Self] = [
            .high, .medium, .low,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 29 values.
    public struct EngagementSearchFilterName: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var engagementId: Self { Self(rawValue: "EngagementId") }
        public static var title: Self { Self(rawValue: "Title") }
        public static var partnerId: Self { Self(rawValue: "PartnerId") }
        public static var createdAt: Self { Self(rawValue: "CreatedAt") }
        public static var lastModifiedAt: Self { Self(rawValue: "LastModifiedAt") }
        public static var memberCount: Self { Self(rawValue: "MemberCount") }
        public static var prospectingCustomerGeo: Self { Self(rawValue: "ProspectingCustomerGeo") }
        public static var prospectingCustomerRegion: Self { Self(rawValue: "ProspectingCustomerRegion") }
        public static var prospectingCustomerIndustry: Self { Self(rawValue: "ProspectingCustomerIndustry") }
        public static var prospectingCustomerSegment: Self { Self(rawValue: "ProspectingCustomerSegment") }
        public static var prospectingCustomerCountry: Self { Self(rawValue: "ProspectingCustomerCountry") }
        public static var prospectingCustomerCompanySize: Self { Self(rawValue: "ProspectingCustomerCompanySize") }
        public static var prospectingInsightsMarketplaceEngagementScore: Self { Self(rawValue: "ProspectingInsightsMarketplaceEngagementScore") }
        public static var prospectingInsightsSolutionCategory: Self { Self(rawValue: "ProspectingInsightsSolutionCategory") }
        public static var prospectingInsightsSolutionSubCategory: Self { Self(rawValue: "ProspectingInsightsSolutionSubCategory") }
        public static var leadQualificationStatus: Self { Self(rawValue: "LeadQualificationStatus") }
        public static var leadReadinessScore: Self { Self(rawValue: "LeadReadinessScore") }
        public static var leadCustomerIndustry: Self { Self(rawValue: "LeadCustomerIndustry") }
        public static var leadCustomerCountryCode: Self { Self(rawValue: "LeadCustomerCountryCode") }
        public static var leadCustomerAwsMaturity: Self { Self(rawValue: "LeadCustomerAwsMaturity") }
        public static var leadCustomerMarketSegment: Self { Self(rawValue: "LeadCustomerMarketSegment") }
        public static var leadInteractionsSourceType: Self { Self(rawValue: "LeadInteractionsSourceType") }
        public static var leadCustomerCompanyName: Self { Self(rawValue: "LeadCustomerCompanyName") }
        public static var leadInteractionsContactFirstName: Self { Self(rawValue: "LeadInteractionsContactFirstName") }
        public static var leadInteractionsContactLastName: Self { Self(rawValue: "LeadInteractionsContactLastName") }
        public static var leadInteractionsUsecase: Self { Self(rawValue: "LeadInteractionsUsecase") }
        public static var leadInteractionsSourceName: Self { Self(rawValue: "LeadInteractionsSourceName") }
        public static var leadInteractionsContactBusinessTitle: Self { Self(rawValue: "LeadInteractionsContactBusinessTitle") }
        public static var contextType: Self { Self(rawValue: "ContextType") }

        public static let allCases: [Self] = [
            .engagementId, .title, .partnerId, .createdAt, .lastModifiedAt, .memberCount, .prospectingCustomerGeo,
            .prospectingCustomerRegion, .prospectingCustomerIndustry, .prospectingCustomerSegment,
            .prospectingCustomerCountry, .prospectingCustomerCompanySize,
            .prospectingInsightsMarketplaceEngagementScore, .prospectingInsightsSolutionCategory,
            .prospectingInsightsSolutionSubCategory, .leadQualificationStatus, .leadReadinessScore,
            .leadCustomerIndustry, .leadCustomerCountryCode, .leadCustomerAwsMaturity, .leadCustomerMarketSegment,
            .leadInteractionsSourceType, .leadCustomerCompanyName, .leadInteractionsContactFirstName,
            .leadInteractionsContactLastName, .leadInteractionsUsecase, .leadInteractionsSourceName,
            .leadInteractionsContactBusinessTitle, .contextType,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 26 values.
    public struct EngagementSearchSortName: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var engagementId: Self { Self(rawValue: "EngagementId") }
        public static var title: Self { Self(rawValue: "Title") }
        public static var partnerId: Self { Self(rawValue: "PartnerId") }
        public static var createdAt: Self { Self(rawValue: "CreatedAt") }
        public static var lastModifiedAt: Self { Self(rawValue: "LastModifiedAt") }
        public static var memberCount: Self { Self(rawValue: "MemberCount") }
        public static var prospectingCustomerGeo: Self { Self(rawValue: "ProspectingCustomerGeo") }
        public static var prospectingCustomerRegion: Self { Self(rawValue: "ProspectingCustomerRegion") }
        public static var prospectingCustomerIndustry: Self { Self(rawValue: "ProspectingCustomerIndustry") }
        public static var prospectingCustomerSegment: Self { Self(rawValue: "ProspectingCustomerSegment") }
        public static var prospectingCustomerCountry: Self { Self(rawValue: "ProspectingCustomerCountry") }
        public static var prospectingCustomerCompanySize: Self { Self(rawValue: "ProspectingCustomerCompanySize") }
        public static var prospectingInsightsMarketplaceEngagementScore: Self { Self(rawValue: "ProspectingInsightsMarketplaceEngagementScore") }
        public static var prospectingInsightsSolutionCategory: Self { Self(rawValue: "ProspectingInsightsSolutionCategory") }
        public static var prospectingInsightsSolutionSubCategory: Self { Self(rawValue: "ProspectingInsightsSolutionSubCategory") }
        public static var leadQualificationStatus: Self { Self(rawValue: "LeadQualificationStatus") }
        public static var leadReadinessScore: Self { Self(rawValue: "LeadReadinessScore") }
        public static var leadCustomerIndustry: Self { Self(rawValue: "LeadCustomerIndustry") }
        public static var leadCustomerCountryCode: Self { Self(rawValue: "LeadCustomerCountryCode") }
        public static var leadCustomerAwsMaturity: Self { Self(rawValue: "LeadCustomerAwsMaturity") }
        public static var leadCustomerMarketSegment: Self { Self(rawValue: "LeadCustomerMarketSegment") }
        public static var leadCustomerCompanyName: Self { Self(rawValue: "LeadCustomerCompanyName") }
        public static var leadInteractionsContactFirstName: Self { Self(rawValue: "LeadInteractionsContactFirstName") }
        public static var leadInteractionsContactLastName: Self { Self(rawValue: "LeadInteractionsContactLastName") }
        public static var leadInteractionsUsecase: Self { Self(rawValue: "LeadInteractionsUsecase") }
        public static var leadInteractionsContactBusinessTitle: Self { Self(rawValue: "LeadInteractionsContactBusinessTitle") }

        public static let allCases: [Self] = [
            .engagementId, .title, .partnerId, .createdAt, .lastModifiedAt, .memberCount, .prospectingCustomerGeo,
            .prospectingCustomerRegion, .prospectingCustomerIndustry, .prospectingCustomerSegment,
            .prospectingCustomerCountry, .prospectingCustomerCompanySize,
            .prospectingInsightsMarketplaceEngagementScore, .prospectingInsightsSolutionCategory,
            .prospectingInsightsSolutionSubCategory, .leadQualificationStatus, .leadReadinessScore,
            .leadCustomerIndustry, .leadCustomerCountryCode, .leadCustomerAwsMaturity, .leadCustomerMarketSegment,
            .leadCustomerCompanyName, .leadInteractionsContactFirstName, .leadInteractionsContactLastName,
            .leadInteractionsUsecase, .leadInteractionsContactBusinessTitle,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 1 values.
    public struct EngagementSortName: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var createdDate: Self { Self(rawValue: "CreatedDate") }

        public static let allCases: [Self] = [
            .createdDate,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 4 values.
    public struct EnrichmentStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var pending: Self { Self(rawValue: "PENDING") }
        public static var enriched: Self { Self(rawValue: "ENRICHED") }
        public static var noMatchFound: Self { Self(rawValue: "NO_MATCH_FOUND") }
        public static var actionRequired: Self { Self(rawValue: "ACTION_REQUIRED") }

        public static let allCases: [Self] = [
            .pending, .enriched, .noMatchFound, .actionRequired,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 1 values.
    public struct ExpectedContractDurationTerm: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var months: Self { Self(rawValue: "Months") }

        public static let allCases: [Self] = [
            .months,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 14 values.
    public struct FilterableField: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var enrichmentStatus: Self { Self(rawValue: "ENRICHMENT_STATUS") }
        public static var companyName: Self { Self(rawValue: "COMPANY_NAME") }
        public static var awsIndustry: Self { Self(rawValue: "AWS_INDUSTRY") }
        public static var accountPlanningQualification: Self { Self(rawValue: "ACCOUNT_PLANNING_QUALIFICATION") }
        public static var programEligibility: Self { Self(rawValue: "PROGRAM_ELIGIBILITY") }
        public static var importId: Self { Self(rawValue: "IMPORT_ID") }
        public static var createdDate: Self { Self(rawValue: "CREATED_DATE") }
        public static var lastModifiedDate: Self { Self(rawValue: "LAST_MODIFIED_DATE") }
        public static var geo: Self { Self(rawValue: "GEO") }
        public static var country: Self { Self(rawValue: "COUNTRY") }
        public static var segment: Self { Self(rawValue: "SEGMENT") }
        public static var solutionCategory: Self { Self(rawValue: "SOLUTION_CATEGORY") }
        public static var marketplaceEngagementScore: Self { Self(rawValue: "MARKETPLACE_ENGAGEMENT_SCORE") }
        public static var solutionScore: Self { Self(rawValue: "SOLUTION_SCORE") }

        public static let allCases: [Self] = [
            .enrichmentStatus, .companyName, .awsIndustry, .accountPlanningQualification, .programEligibility,
            .importId, .createdDate, .lastModifiedDate, .geo, .country, .segment, .solutionCategory,
            .marketplaceEngagementScore, .solutionScore,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 28 values.
    public struct Industry: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var aerospace: Self { Self(rawValue: "Aerospace") }
        public static var agriculture: Self { Self(rawValue: "Agriculture") }
        public static var automotive: Self { Self(rawValue: "Automotive") }
        public static var computersAndElectronics: Self { Self(rawValue: "Computers and Electronics") }
        public static var consumerGoods: Self { Self(rawValue: "Consumer Goods") }
        public static var education: Self { Self(rawValue: "Education") }
        public static var energyOilAndGas: Self { Self(rawValue: "Energy - Oil and Gas") }
        public static var energyPowerAndUtilities: Self { Self(rawValue: "Energy - Power and Utilities") }
        public static var financialServices: Self { Self(rawValue: "Financial Services") }
        public static var gaming: Self { Self(rawValue: "Gaming") }
        public static var government: Self { Self(rawValue: "Government") }
        public static var healthcare: Self { Self(rawValue: "Healthcare") }
        public static var hospitality: Self { Self(rawValue: "Hospitality") }
        public static var lifeSciences: Self { Self(rawValue: "Life Sciences") }
        public static var manufacturing: Self { Self(rawValue: "Manufacturing") }
        public static var marketingAndAdvertising: Self { Self(rawValue: "Marketing and Advertising") }
        public static var mediaAndEntertainment: Self { Self(rawValue: "Media and Entertainment") }
        public static var mining: Self { Self(rawValue: "Mining") }
        public static var nonProfitOrganization: Self { Self(rawValue: "Non-Profit Organization") }
        public static var professionalServices: Self { Self(rawValue: "Professional Services") }
        public static var realEstateAndConstruction: Self { Self(rawValue: "Real Estate and Construction") }
        public static var retail: Self { Self(rawValue: "Retail") }
        public static var softwareAndInternet: Self { Self(rawValue: "Software and Internet") }
        public static var telecommunications: Self { Self(rawValue: "Telecommunications") }
        public static var transportationAndLogistics: Self { Self(rawValue: "Transportation and Logistics") }
        public static var travel: Self { Self(rawValue: "Travel") }
        public static var wholesaleAndDistribution: Self { Self(rawValue: "Wholesale and Distribution") }
        public static var other: Self { Self(rawValue: "Other") }

        public static let allCases: [Self] = [
            .aerospace, .agriculture, .automotive, .computersAndElectronics, .consumerGoods, .education,
            .energyOilAndGas, .energyPowerAndUtilities, .financialServices, .gaming, .government, .healthcare,
            .hospitality, .lifeSciences, .manufacturing, .marketingAndAdvertising, .mediaAndEntertainment, .mining,
            .nonProfitOrganization, .professionalServices, .realEstateAndConstruction, .retail, .softwareAndInternet,
            .telecommunications, .transportationAndLogistics, .travel, .wholesaleAndDistribution, .other,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 4 values.
    public struct InvitationStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var accepted: Self { Self(rawValue: "ACCEPTED") }
        public static var pending: Self { Self(rawValue: "PENDING") }
        public static var rejected: Self { Self(rawValue: "REJECTED") }
        public static var expired: Self { Self(rawValue: "EXPIRED") }

        public static let allCases: [Self] = [
            .accepted, .pending, .rejected, .expired,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 5 values.
    public struct InvolvementTypeChangeReason: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var expansionOpportunity: Self { Self(rawValue: "Expansion Opportunity") }
        public static var changeInDealInformation: Self { Self(rawValue: "Change in Deal Information") }
        public static var customerRequested: Self { Self(rawValue: "Customer Requested") }
        public static var technicalComplexity: Self { Self(rawValue: "Technical Complexity") }
        public static var riskMitigation: Self { Self(rawValue: "Risk Mitigation") }

        public static let allCases: [Self] = [
            .expansionOpportunity, .changeInDealInformation, .customerRequested, .technicalComplexity, .riskMitigation,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 1 values.
    public struct ListTasksSortName: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var startTime: Self { Self(rawValue: "StartTime") }

        public static let allCases: [Self] = [
            .startTime,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct MarketingSource: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var marketingActivity: Self { Self(rawValue: "Marketing Activity") }
        public static var explicitNone: Self { Self(rawValue: "None") }
        /// Not to be written: it would mean an absent value. The value of that name is ``explicitNone``.
        @available(*, unavailable, renamed: "explicitNone")
        public static var none: Self { explicitNone }

        public static let allCases: [Self] = [
            .marketingActivity, .explicitNone,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct NationalSecurity: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var yes: Self { Self(rawValue: "Yes") }
        public static var no: Self { Self(rawValue: "No") }

        public static let allCases: [Self] = [
            .yes, .no,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 1 values.
    public struct OpportunityEngagementInvitationSortName: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var invitationDate: Self { Self(rawValue: "InvitationDate") }

        public static let allCases: [Self] = [
            .invitationDate,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct OpportunityOrigin: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var awsReferral: Self { Self(rawValue: "AWS Referral") }
        public static var partnerReferral: Self { Self(rawValue: "Partner Referral") }

        public static let allCases: [Self] = [
            .awsReferral, .partnerReferral,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 24 values.
    public struct OpportunitySearchFilterName: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var opportunityId: Self { Self(rawValue: "OpportunityId") }
        public static var stage: Self { Self(rawValue: "Stage") }
        public static var reviewStatus: Self { Self(rawValue: "ReviewStatus") }
        public static var customerCompanyName: Self { Self(rawValue: "CustomerCompanyName") }
        public static var lastModifiedDate: Self { Self(rawValue: "LastModifiedDate") }
        public static var targetCloseDate: Self { Self(rawValue: "TargetCloseDate") }
        public static var createdDate: Self { Self(rawValue: "CreatedDate") }
        public static var countryCode: Self { Self(rawValue: "CountryCode") }
        public static var partnerProjectTitle: Self { Self(rawValue: "PartnerProjectTitle") }
        public static var opportunityType: Self { Self(rawValue: "OpportunityType") }
        public static var partnerOpportunityIdentifier: Self { Self(rawValue: "PartnerOpportunityIdentifier") }
        public static var industry: Self { Self(rawValue: "Industry") }
        public static var awsAccountId: Self { Self(rawValue: "AwsAccountId") }
        public static var apnPrograms: Self { Self(rawValue: "ApnPrograms") }
        public static var origin: Self { Self(rawValue: "Origin") }
        public static var tags: Self { Self(rawValue: "Tags") }
        public static var nextStep: Self { Self(rawValue: "NextStep") }
        public static var offerId: Self { Self(rawValue: "OfferId") }
        public static var offerSetId: Self { Self(rawValue: "OfferSetId") }
        public static var awsMarketplaceSolution: Self { Self(rawValue: "AwsMarketplaceSolution") }
        public static var cosellMotion: Self { Self(rawValue: "CosellMotion") }
        public static var opportunityOwner: Self { Self(rawValue: "OpportunityOwner") }
        public static var estimatedMrr: Self { Self(rawValue: "EstimatedMrr") }
        public static var engagementScore: Self { Self(rawValue: "EngagementScore") }

        public static let allCases: [Self] = [
            .opportunityId, .stage, .reviewStatus, .customerCompanyName, .lastModifiedDate, .targetCloseDate,
            .createdDate, .countryCode, .partnerProjectTitle, .opportunityType, .partnerOpportunityIdentifier,
            .industry, .awsAccountId, .apnPrograms, .origin, .tags, .nextStep, .offerId, .offerSetId,
            .awsMarketplaceSolution, .cosellMotion, .opportunityOwner, .estimatedMrr, .engagementScore,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 23 values.
    public struct OpportunitySearchSortName: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var opportunityId: Self { Self(rawValue: "OpportunityId") }
        public static var stage: Self { Self(rawValue: "Stage") }
        public static var reviewStatus: Self { Self(rawValue: "ReviewStatus") }
        public static var customerCompanyName: Self { Self(rawValue: "CustomerCompanyName") }
        public static var lastModifiedDate: Self { Self(rawValue: "LastModifiedDate") }
        public static var targetCloseDate: Self { Self(rawValue: "TargetCloseDate") }
        public static var createdDate: Self { Self(rawValue: "CreatedDate") }
        public static var countryCode: Self { Self(rawValue: "CountryCode") }
        public static var partnerProjectTitle: Self { Self(rawValue: "PartnerProjectTitle") }
        public static var opportunityType: Self { Self(rawValue: "OpportunityType") }
        public static var partnerOpportunityIdentifier: Self { Self(rawValue: "PartnerOpportunityIdentifier") }
        public static var industry: Self { Self(rawValue: "Industry") }
        public static var awsAccountId: Self { Self(rawValue: "AwsAccountId") }
        public static var origin: Self { Self(rawValue: "Origin") }
        public static var nextStep: Self { Self(rawValue: "NextStep") }
        public static var cosellMotion: Self { Self(rawValue: "CosellMotion") }
        public static var opportunityOwner: Self { Self(rawValue: "OpportunityOwner") }
        public static var engagementScore: Self { Self(rawValue: "EngagementScore") }
        public static var estimatedMrr: Self { Self(rawValue: "EstimatedMrr") }
        public static var tags: Self { Self(rawValue: "Tags") }
        public static var offerId: Self { Self(rawValue: "OfferId") }
        public static var offerSetId: Self { Self(rawValue: "OfferSetId") }
        public static var apnPrograms: Self { Self(rawValue: "ApnPrograms") }

        public static let allCases: [Self] = [
            .opportunityId, .stage, .reviewStatus, .customerCompanyName, .lastModifiedDate, .targetCloseDate,
            .createdDate, .countryCode, .partnerProjectTitle, .opportunityType, .partnerOpportunityIdentifier,
            .industry, .awsAccountId, .origin, .nextStep, .cosellMotion, .opportunityOwner, .engagementScore,
            .estimatedMrr, .tags, .offerId, .offerSetId, .apnPrograms,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 5 values.
    public struct OpportunitySortName: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var lastModifiedDate: Self { Self(rawValue: "LastModifiedDate") }
        public static var identifier: Self { Self(rawValue: "Identifier") }
        public static var customerCompanyName: Self { Self(rawValue: "CustomerCompanyName") }
        public static var createdDate: Self { Self(rawValue: "CreatedDate") }
        public static var targetCloseDate: Self { Self(rawValue: "TargetCloseDate") }

        public static let allCases: [Self] = [
            .lastModifiedDate, .identifier, .customerCompanyName, .createdDate, .targetCloseDate,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 3 values.
    public struct OpportunityType: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var netNewBusiness: Self { Self(rawValue: "Net New Business") }
        public static var flatRenewal: Self { Self(rawValue: "Flat Renewal") }
        public static var expansion: Self { Self(rawValue: "Expansion") }

        public static let allCases: [Self] = [
            .netNewBusiness, .flatRenewal, .expansion,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct ParticipantType: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var sender: Self { Self(rawValue: "SENDER") }
        public static var receiver: Self { Self(rawValue: "RECEIVER") }

        public static let allCases: [Self] = [
            .sender, .receiver,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct PaymentFrequency: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var monthly: Self { Self(rawValue: "Monthly") }
        public static var explicitNone: Self { Self(rawValue: "None") }
        /// Not to be written: it would mean an absent value. The value of that name is ``explicitNone``.
        @available(*, unavailable, renamed: "explicitNone")
        public static var none: Self { explicitNone }

        public static let allCases: [Self] = [
            .monthly, .explicitNone,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 9 values.
    public struct PrimaryNeedFromAws: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var coSellArchitecturalValidation: Self { Self(rawValue: "Co-Sell - Architectural Validation") }
        public static var coSellBusinessPresentation: Self { Self(rawValue: "Co-Sell - Business Presentation") }
        public static var coSellCompetitiveInformation: Self { Self(rawValue: "Co-Sell - Competitive Information") }
        public static var coSellPricingAssistance: Self { Self(rawValue: "Co-Sell - Pricing Assistance") }
        public static var coSellTechnicalConsultation: Self { Self(rawValue: "Co-Sell - Technical Consultation") }
        public static var coSellTotalCostOfOwnershipEvaluation: Self { Self(rawValue: "Co-Sell - Total Cost of Ownership Evaluation") }
        public static var coSellDealSupport: Self { Self(rawValue: "Co-Sell - Deal Support") }
        public static var coSellSupportForPublicTenderRFx: Self { Self(rawValue: "Co-Sell - Support for Public Tender / RFx") }
        public static var doNotNeedSupportFromAWSSalesRep: Self { Self(rawValue: "Do Not Need Support from AWS Sales Rep") }

        public static let allCases: [Self] = [
            .coSellArchitecturalValidation, .coSellBusinessPresentation, .coSellCompetitiveInformation,
            .coSellPricingAssistance, .coSellTechnicalConsultation, .coSellTotalCostOfOwnershipEvaluation,
            .coSellDealSupport, .coSellSupportForPublicTenderRFx, .doNotNeedSupportFromAWSSalesRep,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 3 values.
    public struct ProspectingFromEngagementTaskSortName: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var startTime: Self { Self(rawValue: "StartTime") }
        public static var taskName: Self { Self(rawValue: "TaskName") }
        public static var failedEngagementCount: Self { Self(rawValue: "FailedEngagementCount") }

        public static let allCases: [Self] = [
            .startTime, .taskName, .failedEngagementCount,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 4 values.
    public struct ProspectingTaskStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var pending: Self { Self(rawValue: "PENDING") }
        public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
        public static var completed: Self { Self(rawValue: "COMPLETED") }
        public static var failed: Self { Self(rawValue: "FAILED") }

        public static let allCases: [Self] = [
            .pending, .inProgress, .completed, .failed,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 3 values.
    public struct ReadinessLevel: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var salesReady: Self { Self(rawValue: "SalesReady") }
        public static var marketingReady: Self { Self(rawValue: "MarketingReady") }
        public static var lowPotential: Self { Self(rawValue: "LowPotential") }

        public static let allCases: [Self] = [
            .salesReady, .marketingReady, .lowPotential,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 22 values.
    public struct ReasonCode: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var invitationAccessDenied: Self { Self(rawValue: "InvitationAccessDenied") }
        public static var invitationValidationFailed: Self { Self(rawValue: "InvitationValidationFailed") }
        public static var engagementAccessDenied: Self { Self(rawValue: "EngagementAccessDenied") }
        public static var opportunityAccessDenied: Self { Self(rawValue: "OpportunityAccessDenied") }
        public static var resourceSnapshotJobAccessDenied: Self { Self(rawValue: "ResourceSnapshotJobAccessDenied") }
        public static var resourceSnapshotJobValidationFailed: Self { Self(rawValue: "ResourceSnapshotJobValidationFailed") }
        public static var resourceSnapshotJobConflict: Self { Self(rawValue: "ResourceSnapshotJobConflict") }
        public static var engagementValidationFailed: Self { Self(rawValue: "EngagementValidationFailed") }
        public static var engagementConflict: Self { Self(rawValue: "EngagementConflict") }
        public static var opportunitySubmissionFailed: Self { Self(rawValue: "OpportunitySubmissionFailed") }
        public static var engagementInvitationConflict: Self { Self(rawValue: "EngagementInvitationConflict") }
        public static var internalError: Self { Self(rawValue: "InternalError") }
        public static var opportunityValidationFailed: Self { Self(rawValue: "OpportunityValidationFailed") }
        public static var opportunityConflict: Self { Self(rawValue: "OpportunityConflict") }
        public static var resourceSnapshotAccessDenied: Self { Self(rawValue: "ResourceSnapshotAccessDenied") }
        public static var resourceSnapshotValidationFailed: Self { Self(rawValue: "ResourceSnapshotValidationFailed") }
        public static var resourceSnapshotConflict: Self { Self(rawValue: "ResourceSnapshotConflict") }
        public static var serviceQuotaExceeded: Self { Self(rawValue: "ServiceQuotaExceeded") }
        public static var requestThrottled: Self { Self(rawValue: "RequestThrottled") }
        public static var contextNotFound: Self { Self(rawValue: "ContextNotFound") }
        public static var customerProjectContextNotPermitted: Self { Self(rawValue: "CustomerProjectContextNotPermitted") }
        public static var disqualifiedLeadNotPermitted: Self { Self(rawValue: "DisqualifiedLeadNotPermitted") }

        public static let allCases: [Self] = [
            .invitationAccessDenied, .invitationValidationFailed, .engagementAccessDenied, .opportunityAccessDenied,
            .resourceSnapshotJobAccessDenied, .resourceSnapshotJobValidationFailed, .resourceSnapshotJobConflict,
            .engagementValidationFailed, .engagementConflict, .opportunitySubmissionFailed,
            .engagementInvitationConflict, .internalError, .opportunityValidationFailed, .opportunityConflict,
            .resourceSnapshotAccessDenied, .resourceSnapshotValidationFailed, .resourceSnapshotConflict,
            .serviceQuotaExceeded, .requestThrottled, .contextNotFound, .customerProjectContextNotPermitted,
            .disqualifiedLeadNotPermitted,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 9 values.
    public struct ReceiverResponsibility: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var distributor: Self { Self(rawValue: "Distributor") }
        public static var reseller: Self { Self(rawValue: "Reseller") }
        public static var hardwarePartner: Self { Self(rawValue: "Hardware Partner") }
        public static var managedServiceProvider: Self { Self(rawValue: "Managed Service Provider") }
        public static var softwarePartner: Self { Self(rawValue: "Software Partner") }
        public static var servicesPartner: Self { Self(rawValue: "Services Partner") }
        public static var trainingPartner: Self { Self(rawValue: "Training Partner") }
        public static var coSellFacilitator: Self { Self(rawValue: "Co-Sell Facilitator") }
        public static var facilitator: Self { Self(rawValue: "Facilitator") }

        public static let allCases: [Self] = [
            .distributor, .reseller, .hardwarePartner, .managedServiceProvider, .softwarePartner, .servicesPartner,
            .trainingPartner, .coSellFacilitator, .facilitator,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 6 values.
    public struct RelatedEntityType: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var solutions: Self { Self(rawValue: "Solutions") }
        public static var awsProducts: Self { Self(rawValue: "AwsProducts") }
        public static var awsMarketplaceOffers: Self { Self(rawValue: "AwsMarketplaceOffers") }
        public static var awsMarketplaceOfferSets: Self { Self(rawValue: "AwsMarketplaceOfferSets") }
        public static var awsMarketplaceSolutions: Self { Self(rawValue: "AwsMarketplaceSolutions") }
        public static var awsMarketplaceProducts: Self { Self(rawValue: "AwsMarketplaceProducts") }

        public static let allCases: [Self] = [
            .solutions, .awsProducts, .awsMarketplaceOffers, .awsMarketplaceOfferSets, .awsMarketplaceSolutions,
            .awsMarketplaceProducts,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct ResourceSnapshotJobStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var running: Self { Self(rawValue: "Running") }
        public static var stopped: Self { Self(rawValue: "Stopped") }

        public static let allCases: [Self] = [
            .running, .stopped,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 1 values.
    public struct ResourceType: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var opportunity: Self { Self(rawValue: "Opportunity") }

        public static let allCases: [Self] = [
            .opportunity,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 3 values.
    public struct RevenueModel: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var contract: Self { Self(rawValue: "Contract") }
        public static var payAsYouGo: Self { Self(rawValue: "Pay-as-you-go") }
        public static var subscription: Self { Self(rawValue: "Subscription") }

        public static let allCases: [Self] = [
            .contract, .payAsYouGo, .subscription,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 6 values.
    public struct ReviewStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var pendingSubmission: Self { Self(rawValue: "Pending Submission") }
        public static var submitted: Self { Self(rawValue: "Submitted") }
        public static var inReview: Self { Self(rawValue: "In review") }
        public static var approved: Self { Self(rawValue: "Approved") }
        public static var rejected: Self { Self(rawValue: "Rejected") }
        public static var actionRequired: Self { Self(rawValue: "Action Required") }

        public static let allCases: [Self] = [
            .pendingSubmission, .submitted, .inReview, .approved, .rejected, .actionRequired,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 8 values.
    public struct SalesActivity: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var initializedDiscussionsWithCustomer: Self { Self(rawValue: "Initialized discussions with customer") }
        public static var customerHasShownInterestInSolution: Self { Self(rawValue: "Customer has shown interest in solution") }
        public static var conductedPOCDemo: Self { Self(rawValue: "Conducted POC / Demo") }
        public static var inEvaluationPlanningStage: Self { Self(rawValue: "In evaluation / planning stage") }
        public static var agreedOnSolutionToBusinessProblem: Self { Self(rawValue: "Agreed on solution to Business Problem") }
        public static var completedActionPlan: Self { Self(rawValue: "Completed Action Plan") }
        public static var finalizedDeploymentNeed: Self { Self(rawValue: "Finalized Deployment Need") }
        public static var sowSigned: Self { Self(rawValue: "SOW Signed") }

        public static let allCases: [Self] = [
            .initializedDiscussionsWithCustomer, .customerHasShownInterestInSolution, .conductedPOCDemo,
            .inEvaluationPlanningStage, .agreedOnSolutionToBusinessProblem, .completedActionPlan,
            .finalizedDeploymentNeed, .sowSigned,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct SalesInvolvementType: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var forVisibilityOnly: Self { Self(rawValue: "For Visibility Only") }
        public static var coSell: Self { Self(rawValue: "Co-Sell") }

        public static let allCases: [Self] = [
            .forVisibilityOnly, .coSell,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 3 values.
    public struct SearchEngagementScore: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var high: Self { Self(rawValue: "High") }
        public static var medium: Self { Self(rawValue: "Medium") }
        public static var low: Self { Self(rawValue: "Low") }

        public static let allCases: [Self] = [
            .high, .medium, .low,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 5 values.
    public struct SolutionSortName: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var identifier: Self { Self(rawValue: "Identifier") }
        public static var name: Self { Self(rawValue: "Name") }
        public static var status: Self { Self(rawValue: "Status") }
        public static var category: Self { Self(rawValue: "Category") }
        public static var createdDate: Self { Self(rawValue: "CreatedDate") }

        public static let allCases: [Self] = [
            .identifier, .name, .status, .category, .createdDate,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 3 values.
    public struct SolutionStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var active: Self { Self(rawValue: "Active") }
        public static var inactive: Self { Self(rawValue: "Inactive") }
        public static var draft: Self { Self(rawValue: "Draft") }

        public static let allCases: [Self] = [
            .active, .inactive, .draft,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 1 values.
    public struct SortBy: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var createdDate: Self { Self(rawValue: "CreatedDate") }

        public static let allCases: [Self] = [
            .createdDate,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct SortOrder: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var ascending: Self { Self(rawValue: "ASCENDING") }
        public static var descending: Self { Self(rawValue: "DESCENDING") }

        public static let allCases: [Self] = [
            .ascending, .descending,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 5 values.
    public struct SortableField: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var companyName: Self { Self(rawValue: "COMPANY_NAME") }
        public static var createdDate: Self { Self(rawValue: "CREATED_DATE") }
        public static var lastModifiedDate: Self { Self(rawValue: "LAST_MODIFIED_DATE") }
        public static var marketplaceEngagementScore: Self { Self(rawValue: "MARKETPLACE_ENGAGEMENT_SCORE") }
        public static var solutionScore: Self { Self(rawValue: "SOLUTION_SCORE") }

        public static let allCases: [Self] = [
            .companyName, .createdDate, .lastModifiedDate, .marketplaceEngagementScore, .solutionScore,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 7 values.
    public struct Stage: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var prospect: Self { Self(rawValue: "Prospect") }
        public static var qualified: Self { Self(rawValue: "Qualified") }
        public static var technicalValidation: Self { Self(rawValue: "Technical Validation") }
        public static var businessValidation: Self { Self(rawValue: "Business Validation") }
        public static var committed: Self { Self(rawValue: "Committed") }
        public static var launched: Self { Self(rawValue: "Launched") }
        public static var closedLost: Self { Self(rawValue: "Closed Lost") }

        public static let allCases: [Self] = [
            .prospect, .qualified, .technicalValidation, .businessValidation, .committed, .launched, .closedLost,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 3 values.
    public struct TaskStatus: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
        public static var complete: Self { Self(rawValue: "COMPLETE") }
        public static var failed: Self { Self(rawValue: "FAILED") }

        public static let allCases: [Self] = [
            .inProgress, .complete, .failed,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 10 values.
    public struct ValidationExceptionErrorCode: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var requiredFieldMissing: Self { Self(rawValue: "REQUIRED_FIELD_MISSING") }
        public static var invalidEnumValue: Self { Self(rawValue: "INVALID_ENUM_VALUE") }
        public static var invalidStringFormat: Self { Self(rawValue: "INVALID_STRING_FORMAT") }
        public static var invalidValue: Self { Self(rawValue: "INVALID_VALUE") }
        public static var notEnoughValues: Self { Self(rawValue: "NOT_ENOUGH_VALUES") }
        public static var tooManyValues: Self { Self(rawValue: "TOO_MANY_VALUES") }
        public static var invalidResourceState: Self { Self(rawValue: "INVALID_RESOURCE_STATE") }
        public static var duplicateKeyValue: Self { Self(rawValue: "DUPLICATE_KEY_VALUE") }
        public static var valueOutOfRange: Self { Self(rawValue: "VALUE_OUT_OF_RANGE") }
        public static var actionNotPermitted: Self { Self(rawValue: "ACTION_NOT_PERMITTED") }

        public static let allCases: [Self] = [
            .requiredFieldMissing, .invalidEnumValue, .invalidStringFormat, .invalidValue, .notEnoughValues,
            .tooManyValues, .invalidResourceState, .duplicateKeyValue, .valueOutOfRange, .actionNotPermitted,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct ValidationExceptionReason: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var requestValidationFailed: Self { Self(rawValue: "REQUEST_VALIDATION_FAILED") }
        public static var businessValidationFailed: Self { Self(rawValue: "BUSINESS_VALIDATION_FAILED") }

        public static let allCases: [Self] = [
            .requestValidationFailed, .businessValidationFailed,
        ]
        public static let known = KnownValues(allCases)
    }

    /// 2 values.
    public struct Visibility: WireEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        public static var full: Self { Self(rawValue: "Full") }
        public static var limited: Self { Self(rawValue: "Limited") }

        public static let allCases: [Self] = [
            .full, .limited,
        ]
        public static let known = KnownValues(allCases)
    }
}
