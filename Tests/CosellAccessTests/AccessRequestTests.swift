@testable import CosellAccess
import Testing

struct AccessRequestTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var statements: [Statement] = []
        var action: ActionName = "partnercentral:GetOpportunity"
        var resource = "arn:aws:partnercentral:us-east-1:111122223333:catalog/AWS/opportunity/O1"
        var others: [String] = []
        let answer: Decision
    }

    static let opportunity = "arn:aws:partnercentral:us-east-1:111122223333:catalog/AWS/opportunity/O1"
    static let application = "arn:aws:partnercentral:us-east-1:111122223333:catalog/AWS/benefit-application/benappl-1"
    static let engagement = "arn:aws:partnercentral:us-east-1::catalog/AWS/engagement/eng-1"

    static let actions = [
        Row(testDescription: "nothing attached", answer: .implicitlyDenied(resource: opportunity)),
        Row(
            testDescription: "exact name",
            statements: [.make(.allow, .only(["partnercentral:GetOpportunity"]))],
            answer: .allowed
        ),
        Row(
            testDescription: "case of an action does not count",
            statements: [.make(.allow, .only(["PartnerCentral:getopportunity"]))],
            answer: .allowed
        ),
        Row(
            testDescription: "the request's case neither",
            statements: [.make(.allow, .only(["partnercentral:Get*"]))],
            action: "PARTNERCENTRAL:GETOPPORTUNITY",
            answer: .allowed
        ),
        Row(
            testDescription: "a longer name is another action",
            statements: [.make(.allow, .only(["partnercentral:GetOpportunityX", "partnercentral:GetOpportunit"]))],
            answer: .implicitlyDenied(resource: opportunity)
        ),
        Row(
            testDescription: "a question mark is one letter",
            statements: [.make(.allow, .only(["partnercentral:?etOpportunity"]))],
            answer: .allowed
        ),
        Row(
            testDescription: "another service's star",
            statements: [.make(.allow, .only(["partnercentral-account-management:*"]))],
            answer: .implicitlyDenied(resource: opportunity)
        ),
        Row(
            testDescription: "NotAction leaves the rest",
            statements: [.make(.allow, .allExcept(["partnercentral:Delete*"]))],
            answer: .allowed
        ),
        Row(
            testDescription: "NotAction leaves out",
            statements: [.make(.allow, .allExcept(["PARTNERCENTRAL:get*", "iam:*"]))],
            answer: .implicitlyDenied(resource: opportunity)
        ),
        Row(
            testDescription: "no action at all",
            statements: [.make(.allow, .only([]))],
            answer: .implicitlyDenied(resource: opportunity)
        ),
    ]

    static let resources = [
        Row(
            testDescription: "the star crosses colons and slashes",
            statements: [.make(on: .only(["arn:aws:partnercentral:*/O1"]))],
            answer: .allowed
        ),
        Row(
            testDescription: "the star matches an empty account",
            statements: [.make(on: .only(["arn:aws:partnercentral:*:*:catalog/*/engagement/*"]))],
            resource: engagement,
            answer: .allowed
        ),
        Row(
            testDescription: "case of a resource counts",
            statements: [.make(on: .only(["arn:aws:partnercentral:*:*:catalog/aws/opportunity/*"]))],
            answer: .implicitlyDenied(resource: opportunity)
        ),
        Row(
            testDescription: "NotResource leaves the rest",
            statements: [.make(on: .allExcept(["*/engagement/*"]))],
            answer: .allowed
        ),
        Row(
            testDescription: "NotResource leaves out",
            statements: [.make(on: .allExcept(["*/opportunity/*"]))],
            answer: .implicitlyDenied(resource: opportunity)
        ),
        Row(
            testDescription: "every resource must be allowed",
            statements: [.make(on: .only(["*/benefit-application/*"]))],
            resource: application,
            others: [opportunity],
            answer: .implicitlyDenied(resource: opportunity)
        ),
        Row(
            testDescription: "each may be allowed by a statement of its own",
            statements: [.make(on: .only(["*/benefit-application/*"])), .make(on: .only(["*/opportunity/*"]))],
            resource: application,
            others: [opportunity],
            answer: .allowed
        ),
        Row(
            testDescription: "the first one missing is named",
            resource: application,
            others: [opportunity],
            answer: .implicitlyDenied(resource: application)
        ),
        Row(
            testDescription: "an explicit denial on a later one is named before it",
            statements: [.make(.deny, sid: "No", on: .only(["*/opportunity/*"]))],
            resource: application,
            others: [opportunity],
            answer: .explicitlyDenied(resource: opportunity, by: "Own/No")
        ),
    ]

    static let denials = [
        Row(
            testDescription: "a denial beats a grant before it",
            statements: [.make(), .make(.deny, sid: "Frozen", .only(["partnercentral:Get*"]))],
            answer: .explicitlyDenied(resource: opportunity, by: "Own/Frozen")
        ),
        Row(
            testDescription: "and a grant after it; a statement without Sid goes by its number",
            statements: [.make(.deny, .only(["partnercentral:Get*"])), .make()],
            answer: .explicitlyDenied(resource: opportunity, by: "Own/1")
        ),
        Row(
            testDescription: "a denial of something else is silent",
            statements: [.make(.deny, .only(["partnercentral:Put*"])), .make()],
            answer: .allowed
        ),
        Row(
            testDescription: "a denial whose condition fails is silent",
            statements: [.make(.deny, when: [.named("StringEquals", "aws:username", ["erin"])]), .make()],
            answer: .allowed
        ),
    ]

    @Test("decides by action, resource and effect", arguments: actions + resources + denials)
    func decides(_ row: Row) {
        let policy = AttachedPolicy(name: "Own", policy: Policy(statements: row.statements))
        let request = AccessRequest(.dana(policy), row.action, on: row.resource, and: row.others)
        #expect(request.decision == row.answer)
    }

    @Test("denies across policies, whichever is attached first", arguments: [false, true])
    func denialAcrossPolicies(_ isReversed: Bool) {
        let grant = AttachedPolicy(name: "Grant", policy: Policy(statements: [.make()]))
        let denial = AttachedPolicy(name: "Denial", policy: Policy(statements: [.make(.deny)]))
        let policies = isReversed ? [denial, grant] : [grant, denial]
        let dana = Principal(account: "111122223333", kind: .user(name: "dana"), policies: policies)
        let decision = AccessRequest(dana, "partnercentral:GetPartner", on: "*").decision
        #expect(decision == .explicitlyDenied(resource: "*", by: "Denial/1"))
    }

    @Test("allows root everything, even what a policy denies")
    func root() {
        let denial = AttachedPolicy(name: "Denial", policy: Policy(statements: [.make(.deny)]))
        let root = Principal(account: "111122223333", kind: .root, policies: [denial])
        #expect(AccessRequest(root, "partnercentral:GetPartner", on: "*", and: ["arn:aws:x"]).decision.isAllowed)
    }
}
