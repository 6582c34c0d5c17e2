@testable import CosellAccess
import Testing

/// Access 4, the two consequences, and the statements of 5 that one request each shows best.
struct ManagedStatementsTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let policy: String
        let action: ActionName
        var resource = "*"
        var values: ConditionValues = [:]
        let isAllowed: Bool
    }

    static let full = "AWSPartnerCentralFullAccess"
    static let sandbox = "AWSPartnerCentralSandboxFullAccess"
    static let opportunities = "AWSPartnerCentralOpportunityManagement"
    static let snapshotService = "resource-snapshot-job.partnercentral-selling.amazonaws.com"
    static let jobRole = "arn:aws:iam::111122223333:role/SnapshotJobs"

    static let catalogs = [
        Row(
            testDescription: "verification has no catalog and needs none",
            policy: full,
            action: "partnercentral:StartVerification",
            isAllowed: true
        ),
        Row(
            testDescription: "the sandbox policy asks for one",
            policy: sandbox,
            action: "partnercentral:StartVerification",
            isAllowed: false
        ),
        Row(
            testDescription: "any other operation without a catalog",
            policy: full,
            action: "partnercentral:GetPartner",
            isAllowed: false
        ),
        Row(
            testDescription: "sandbox in small letters",
            policy: sandbox,
            action: "partnercentral:GetPartner",
            values: [.catalog: ["sandbox"]],
            isAllowed: false
        ),
        Row(
            testDescription: "the sandbox policy in AWS",
            policy: sandbox,
            action: "partnercentral:GetPartner",
            values: [.catalog: ["AWS"]],
            isAllowed: false
        ),
        Row(
            testDescription: "the sandbox policy in Sandbox",
            policy: sandbox,
            action: "partnercentral:GetPartner",
            values: [.catalog: ["Sandbox"]],
            isAllowed: true
        ),
        Row(
            testDescription: "a catalog of another name",
            policy: full,
            action: "partnercentral:GetPartner",
            values: [.catalog: ["Preview"]],
            isAllowed: false
        ),
    ]

    static let roles = [
        Row(
            testDescription: "passing the job's role",
            policy: full,
            action: "iam:PassRole",
            resource: jobRole,
            values: [.passedToService: [snapshotService]],
            isAllowed: true
        ),
        Row(
            testDescription: "passing it to another service",
            policy: full,
            action: "iam:PassRole",
            resource: jobRole,
            values: [.passedToService: ["ec2.amazonaws.com"]],
            isAllowed: false
        ),
        Row(
            testDescription: "passing it from the sandbox",
            policy: sandbox,
            action: "iam:PassRole",
            resource: jobRole,
            values: [.passedToService: [snapshotService]],
            isAllowed: true
        ),
        Row(
            testDescription: "managing opportunities passes no role",
            policy: opportunities,
            action: "iam:PassRole",
            resource: jobRole,
            values: [.passedToService: [snapshotService]],
            isAllowed: false
        ),
        Row(
            testDescription: "mapping users passes only roles of the right name",
            policy: "PartnerCentralAccountManagementUserRoleAssociation",
            action: "iam:PassRole",
            resource: jobRole,
            values: [.passedToService: ["partnercentral-account-management.amazonaws.com"]],
            isAllowed: false
        ),
        Row(
            testDescription: "assuming a billing role of any account",
            policy: "AWSPartnerCentralChannelManagement",
            action: "sts:AssumeRole",
            resource: "arn:aws:iam::444455556666:role/PartnerCentralChannelBillingTransferReadOnly",
            isAllowed: true
        ),
        Row(
            testDescription: "capitals in AWS's own text",
            policy: full,
            action: "partnercentral-account-management:AssociatePartnerUser",
            isAllowed: true
        ),
        Row(
            testDescription: "the old console in the right role",
            policy: opportunities,
            action: "partnercentral-account-management:AccessLegacyPartnerCentral",
            values: ["partnercentral-account-management:LegacyPartnerCentralRole": ["AceManager"]],
            isAllowed: true
        ),
        Row(
            testDescription: "the old console without a role",
            policy: opportunities,
            action: "partnercentral-account-management:AccessLegacyPartnerCentral",
            isAllowed: false
        ),
    ]

    static let others = [
        Row(
            testDescription: "uploads below one's own account",
            policy: full,
            action: "s3:PutObject",
            resource: "arn:aws:s3:::aws-partner-central-marketplace-ephemeral-writeonly-files/111122223333/a.pdf",
            isAllowed: true
        ),
        Row(
            testDescription: "uploads below another's",
            policy: full,
            action: "s3:PutObject",
            resource: "arn:aws:s3:::aws-partner-central-marketplace-ephemeral-writeonly-files/444455556666/a.pdf",
            isAllowed: false
        ),
        Row(
            testDescription: "agreements without a type",
            policy: full,
            action: "aws-marketplace:SearchAgreements",
            isAllowed: true
        ),
        Row(
            testDescription: "agreements of another type",
            policy: full,
            action: "aws-marketplace:SearchAgreements",
            values: ["aws-marketplace:AgreementType": ["VendorInsights"]],
            isAllowed: false
        ),
        Row(
            testDescription: "an offer",
            policy: opportunities,
            action: "aws-marketplace:DescribeEntity",
            resource: "arn:aws:aws-marketplace:us-east-1:111122223333:AWSMarketplace/Offer/offer-1",
            isAllowed: true
        ),
        Row(
            testDescription: "a product",
            policy: opportunities,
            action: "aws-marketplace:DescribeEntity",
            resource: "arn:aws:aws-marketplace:us-east-1:111122223333:AWSMarketplace/SaaSProduct/p",
            isAllowed: false
        ),
        Row(
            testDescription: "an agent's session",
            policy: opportunities,
            action: "partnercentral:UseSession",
            values: [.catalog: ["AWS"], "aws:IsMcpServiceAction": ["true"]],
            isAllowed: true
        ),
        Row(
            testDescription: "a session of no agent",
            policy: opportunities,
            action: "partnercentral:UseSession",
            values: [.catalog: ["AWS"]],
            isAllowed: false
        ),
        Row(
            testDescription: "its dashboard",
            policy: opportunities,
            action: "partnercentral:GetPartnerDashboard",
            resource: "arn:aws:partnercentral::111122223333:catalog/AWS/ReportingData/Opportunity_V1/Dashboard/1",
            isAllowed: true
        ),
        Row(
            testDescription: "another's dashboard",
            policy: opportunities,
            action: "partnercentral:GetPartnerDashboard",
            resource: "arn:aws:partnercentral::111122223333:catalog/AWS/ReportingData/Resell_V1/Dashboard/1",
            isAllowed: false
        ),
        Row(
            testDescription: "linking a benefit application does not reach the opportunity itself",
            policy: "PartnerCentralIncentiveBenefitManagement",
            action: "partnercentral:AssociateBenefitApplicationResource",
            resource: "arn:aws:partnercentral:us-east-1:111122223333:catalog/AWS/opportunity/O1",
            values: [.catalog: ["AWS"]],
            isAllowed: false
        ),
    ]

    @Test("grants what its statements say", arguments: catalogs + roles + others)
    func grants(_ row: Row) throws {
        let caller = try #require(ManagedPoliciesTests.caller(row.policy))
        let request = AccessRequest(caller, row.action, on: row.resource, values: row.values)
        #expect(request.decision.isAllowed == row.isAllowed)
    }

    @Test("a catalog condition shuts verification out of a policy that names it", arguments: ["AWS", "Sandbox"])
    func sandboxGuide(_ catalog: String) throws {
        let policy = try Policy(
            json: """
                {"Version": "2012-10-17", "Statement": [{
                    "Effect": "Allow", "Resource": "*",
                    "Action": ["partnercentral:StartVerification", "partnercentral:GetVerification"],
                    "Condition": {"StringEquals": {"partnercentral:Catalog": "\(catalog)"}}
                }]}
                """
        )
        let dana = Principal.dana(AttachedPolicy(name: "Guide", policy: policy))
        #expect(!AccessRequest(dana, "partnercentral:StartVerification", on: "*").decision.isAllowed)
        #expect(!AccessRequest(dana, "partnercentral:GetVerification", on: "*").decision.isAllowed)
    }
}
