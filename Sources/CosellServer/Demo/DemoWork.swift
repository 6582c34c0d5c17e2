import SellingAPI

/// A kind of work that partners sell, with what an opportunity says of it.
struct DemoWork: Sendable {
    let useCase: String
    let problem: String
    /// Codes of AWS products it is built on.
    let products: [String]
    let delivery: Selling.DeliveryModel
    let need: Selling.PrimaryNeedFromAws

    private init(
        _ useCase: String,
        _ products: [String],
        _ delivery: Selling.DeliveryModel,
        _ need: Selling.PrimaryNeedFromAws,
        _ problem: String
    ) {
        (self.useCase, self.products, self.delivery, self.need, self.problem) =
            (useCase, products, delivery, need, problem)
    }

    static let analytics = Self(
        "AI Machine Learning and Analytics",
        ["AmazonRedshift", "AmazonQuickSight"],
        .saaSOrPaaS,
        .coSellDealSupport,
        "Figures from all sites arrive a day late and cannot be joined, so planners order by feeling."
    )
    static let assistant = Self(
        "AI Machine Learning and Analytics",
        ["AmazonBedrock", "AWSLambda"],
        .saaSOrPaaS,
        .coSellTechnicalConsultation,
        "People search six systems for an answer while others wait; half of the questions are asked every day."
    )
    static let dataLake = Self(
        "Big Data: Data Warehouse / Data Integration / ETL / Data Lake / BI",
        ["AmazonS3", "AWSGlue"],
        .professionalServices,
        .coSellArchitecturalValidation,
        "Nightly loads no longer end before the working day begins, and every new source takes a quarter to add."
    )
    static let database = Self(
        "Migration / Database Migration",
        ["AmazonRDSAuroraforPostgreSQL", "AWSDatabaseMigrationService"],
        .professionalServices,
        .coSellTotalCostOfOwnershipEvaluation,
        "Database licences double at the next renewal, and the servers under them are out of support by winter."
    )
    static let exit = Self(
        "Migration / Database Migration",
        ["AmazonEC2Linux", "AWSApplicationMigrationServiceMGN"],
        .professionalServices,
        .coSellPricingAssistance,
        "The lease of the data centre ends within the year; 300 servers must move without a weekend of downtime."
    )
    static let sap = Self(
        "Business Applications & SAP Production",
        ["SAPonAWSGeneral", "AmazonEC2Linux"],
        .managedServices,
        .coSellTechnicalConsultation,
        "The month's closing takes four days on hardware that cannot grow, and a second site for recovery is missing."
    )
    static let mainframe = Self(
        "Business Applications: Mainframe Modernization",
        ["AWSTransformformainframe"],
        .professionalServices,
        .coSellArchitecturalValidation,
        "The core business runs on programs from 1989 that two people can still read; each change takes half a year."
    )
    static let contactCenter = Self(
        "Business Applications & Contact Center",
        ["AmazonConnectVoice", "AmazonConnectChat"],
        .saaSOrPaaS,
        .coSellBusinessPresentation,
        "Callers wait eleven minutes at peak times, and what they said by chat is lost when they reach a person."
    )
    static let sensors = Self(
        "IOT",
        ["AWSIoTCore", "AWSIoTSiteWise"],
        .saaSOrPaaS,
        .coSellTechnicalConsultation,
        "Faults are noticed once everything stands still; one standstill costs more than the sensors that foresee it."
    )
    static let security = Self(
        "Security & Compliance",
        ["AmazonGuardDuty", "AWSSecurityHub"],
        .managedServices,
        .coSellDealSupport,
        "Alarms of eleven tools end in one mailbox, and the auditors want evidence that somebody reads them."
    )
    static let backup = Self(
        "Storage & Backup",
        ["AWSBackup", "AmazonS3Glacier"],
        .resell,
        .coSellPricingAssistance,
        "Tapes are collected by courier; the last test of a restore took nine days and missed a third of the files."
    )
    static let containers = Self(
        "Containers & Serverless",
        ["AmazonECSonAWSFargate", "AWSLambda"],
        .saaSOrPaaS,
        .coSellArchitecturalValidation,
        "A release needs a maintenance window and twelve people, so customers see new functions twice a year."
    )
    static let delivery = Self(
        "Web development & DevOps",
        ["AWSCodePipeline", "AmazonCloudFront"],
        .managedServices,
        .coSellDealSupport,
        "The site goes down on every busy day, and test systems take three weeks to order."
    )
    static let simulation = Self(
        "High Performance Computing",
        ["AWSParallelCluster", "AmazonFSxforLustre"],
        .byolOrAMI,
        .coSellTotalCostOfOwnershipEvaluation,
        "Specialists queue for two weeks to run a model on a cluster that stands idle in the holidays."
    )
    static let streaming = Self(
        "Content Delivery & Edge Services",
        ["AmazonCloudFront", "AWSElementalMediaLive"],
        .saaSOrPaaS,
        .coSellCompetitiveInformation,
        "Streams stall for viewers abroad, and each minute of a stall loses one in ten of them for good."
    )
    static let landingZone = Self(
        "Enterprise Governance & Controls",
        ["AWSControlTower", "AWSConfig"],
        .professionalServices,
        .coSellArchitecturalValidation,
        "Forty teams opened accounts of their own; nobody can say what runs where, who pays, and who may enter."
    )
    static let desktops = Self(
        "Edge Computing / End User Computing",
        ["AmazonWorkspaces"],
        .managedServices,
        .coSellPricingAssistance,
        "Newcomers wait a week for a machine, and one that was lost in spring had to be reported to the regulator."
    )
    static let records = Self(
        "Healthcare and Life Sciences",
        ["AmazonHealthLake", "AmazonTextract"],
        .saaSOrPaaS,
        .coSellTechnicalConsultation,
        "Findings of several clinics live in four formats; doctors repeat examinations because they cannot see them."
    )
    static let supply = Self(
        "Manufacturing, Supply Chain and Operations",
        ["AWSSupplyChain"],
        .saaSOrPaaS,
        .coSellBusinessPresentation,
        "Planners learn of a late container when the line already waits for it, and buy the parts a second time."
    )
    static let tender = Self(
        "Hybrid Application Platform",
        ["AWSOutposts", "AWSDirectConnect"],
        .other,
        .coSellSupportForPublicTenderRFx,
        "A public tender asks for services that run in the agency's own rooms and in the cloud under one contract."
    )
}
