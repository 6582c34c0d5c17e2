@testable import CosellAccess
import Testing

struct PolicyLintTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var statement = Statement.make()
        var version = Policy.Version.y2012
        var warnings: [String] = []
    }

    private static func action(_ names: String..., warnings: String...) -> Row {
        Row(testDescription: names.joined(separator: " "), statement: .make(.allow, .only(names)), warnings: warnings)
    }

    static let actions = [
        action("*"),
        action("partnercentral:*"),
        action("PartnerCentral:getpartner", "partnercentral:UseSession", "iam:PasRole"),
        action(
            "partnercentral:DisasssociateBenefitApplicationResource",
            warnings: """
                Statement 1, Action: "DisasssociateBenefitApplicationResource" is a slip in AWS's own samples; \
                write partnercentral:DisassociateBenefitApplicationResource
                """
        ),
        action(
            "partnercentral:GetAwsOpporunitySummary",
            warnings: """
                Statement 1, Action: "GetAwsOpporunitySummary" is a slip in AWS's own samples; \
                write partnercentral:GetAwsOpportunitySummary
                """
        ),
        action(
            "partnercentral:GetOpportunities",
            "partnercentral:Frobnicate",
            warnings: """
                Statement 1, Action: "GetOpportunities" is no action of partnercentral; \
                did you mean "GetOpportunity"?
                """,
            #"Statement 1, Action: "Frobnicate" is no action of partnercentral"#
        ),
        action(
            "partnercentral:Opportunity*",
            warnings: #"Statement 1, Action: "Opportunity*" matches no action of partnercentral"#
        ),
        action(
            "partnercentral-selling:GetOpportunity",
            warnings: """
                Statement 1, Action: "partnercentral-selling" names an endpoint, not the permissions; \
                write partnercentral:GetOpportunity
                """
        ),
        action(
            "partnercentral-marketing:GetCampaign",
            warnings: """
                Statement 1, Action: "partnercentral-marketing" names an endpoint, not the permissions; \
                write partnercentral:GetCampaign
                """
        ),
        Row(
            testDescription: "NotAction with a Sid",
            statement: .make(.deny, sid: "Rest", .allExcept(["partnercentral:GetPartners"])),
            warnings: [
                """
                Statement 1 "Rest", NotAction: "GetPartners" is no action of partnercentral; \
                did you mean "GetPartner"?
                """
            ]
        ),
    ]

    private static func condition(_ name: String, _ key: ConditionKey, _ value: String, _ warnings: String...) -> Row {
        Row(
            testDescription: "\(name) \(key) \(value)",
            statement: .make(when: [.named(name, key, [value])]),
            warnings: warnings.map { "Statement 1, Condition.\(name).\(key): \($0)" }
        )
    }

    static let conditions = [
        condition("StringEquals", .catalog, "AWS"),
        condition("StringEquals", .catalog, "Sandbox"),
        condition(
            "StringEquals",
            .catalog,
            "sandbox",
            #""sandbox" is no catalog (case counts); did you mean "Sandbox"?"#
        ),
        condition("ForAllValues:StringNotEquals", .catalog, "Test", #""Test" is no catalog (case counts)"#),
        condition("StringEqualsIgnoreCase", .catalog, "sandbox"),
        condition("StringLike", .catalog, "S*"),
        condition("StringLike", .catalog, "s*", #""s*" is no catalog (case counts)"#),
        condition("StringEquals", .catalog, "${aws:PrincipalTag/catalog}"),
        condition("Null", .catalog, "true"),
        condition(
            "StringEquals",
            "partnercentral:Catalogue",
            "AWS",
            #""partnercentral:Catalogue" is no condition key; did you mean "partnercentral:Catalog"?"#
        ),
        condition("StringEquals", "partnercentral:programs", "MAP"),
    ]

    private static func verification(_ name: String, _ warning: String?, _ actions: String...) -> Row {
        Row(
            testDescription: "\(name) over \(actions)",
            statement: .make(.allow, .only(actions), when: [.named(name, .catalog, ["Sandbox"])]),
            warnings: warning.map { ["Statement 1, Condition.\(name).partnercentral:Catalog: \($0)"] } ?? []
        )
    }

    static let verifications = [
        verification(
            "StringEquals",
            "never holds for partnercentral:StartVerification: no catalog goes with it; allow it without",
            "partnercentral:GetPartner",
            "partnercentral:StartVerification"
        ),
        verification("StringEquals", nil, "partnercentral:*"),
        verification("StringEqualsIfExists", nil, "partnercentral:StartVerification"),
    ]

    static let variables = [
        Row(
            testDescription: "a variable in 2012",
            statement: .make(on: .only(["arn:aws:iam::*:user/${aws:username}"]))
        ),
        Row(
            testDescription: "a variable in 2008",
            statement: .make(on: .only(["arn:aws:iam::*:user/${aws:username}"])),
            version: .y2008,
            warnings: [
                """
                Statement 1, Resource: "arn:aws:iam::*:user/${aws:username}" stands for itself; \
                variables need Version 2012-10-17
                """
            ]
        ),
    ]

    @Test("finds what cannot be meant", arguments: actions + conditions + verifications + variables)
    func warnings(_ row: Row) {
        let policy = Policy(version: row.version, statements: [row.statement])
        #expect(PolicyLint.warnings(in: policy).map(\.description) == row.warnings)
    }
}
