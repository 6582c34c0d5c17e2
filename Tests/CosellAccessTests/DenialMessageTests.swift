import CosellAccess
import Testing

/// R1.27, access 6.
struct DenialMessageTests {
    let resource = "arn:aws:partnercentral:us-east-1:111122223333:catalog/AWS/opportunity/O1"

    @Test("says that nothing allows the action")
    func implicit() throws {
        let request = AccessRequest(.dana(), "partnercentral:GetOpportunity", on: resource)
        let message = try #require(DenialMessage(request, request.decision))
        #expect(
            message.description == """
                User: arn:aws:iam::111122223333:user/dana is not authorized to perform: partnercentral:GetOpportunity \
                on resource: arn:aws:partnercentral:us-east-1:111122223333:catalog/AWS/opportunity/O1 \
                because no identity-based policy allows the partnercentral:GetOpportunity action
                """
        )
    }

    @Test("says that a policy denies it, and not which")
    func explicit() throws {
        let denial = AttachedPolicy(name: "Own", policy: Policy(statements: [.make(.deny, sid: "Frozen")]))
        let role = Principal(
            account: "111122223333",
            kind: .assumedRole(name: "Sellers", session: "erin"),
            policies: [denial]
        )
        let request = AccessRequest(role, "partnercentral:SubmitOpportunity", on: resource)
        let message = try #require(DenialMessage(request, request.decision))
        #expect(
            message.description == """
                User: arn:aws:sts::111122223333:assumed-role/Sellers/erin is not authorized to perform: \
                partnercentral:SubmitOpportunity \
                on resource: arn:aws:partnercentral:us-east-1:111122223333:catalog/AWS/opportunity/O1 \
                with an explicit deny in an identity-based policy
                """
        )
    }

    @Test("names the resource that was missing")
    func otherResource() throws {
        let dana = Principal.dana(.make(on: .only([resource])))
        let request = AccessRequest(dana, "partnercentral:GetOpportunity", on: resource, and: ["arn:aws:other"])
        let message = try #require(DenialMessage(request, request.decision))
        #expect(message.description.contains("on resource: arn:aws:other because"))
    }

    @Test("has nothing to say about an allowed request")
    func allowed() {
        let request = AccessRequest(.dana(.make()), "partnercentral:GetOpportunity", on: resource)
        #expect(DenialMessage(request, request.decision) == nil)
    }
}
