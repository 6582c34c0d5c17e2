import AccountAPI
import AccountDomain
import CosellDomain
import CosellWire
import Testing

/// Access 3.1, 3.4, 4: what IAM is asked.
struct AccountAccessTests {
    @Test("every operation says what IAM is asked about it")
    func everyOperation() {
        for operation in Account.operations {
            let isSubject = Self.isSubject(operation)
            #expect(isSubject, "\(operation.descriptor.name)")
        }
    }

    private static func isSubject<Operation: AccountOperation>(_ operation: Operation.Type) -> Bool {
        Operation.Input.self is any AccessSubject.Type
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let subject: any AccessSubject
        let resource: String
        var testDescription: String { "\(type(of: subject))" }

        init(_ subject: any AccessSubject, _ resource: String) { (self.subject, self.resource) = (subject, resource) }
    }

    private static let id = "partner-0000000000000"
    private static let own = "arn:aws:partnercentral:us-east-1:111122223333:catalog/AWS/"
    private static let shared = "arn:aws:partnercentral:us-east-1::catalog/AWS/"

    static let rows = [
        Row(Account.GetPartnerRequest(catalog: "AWS", identifier: id), own + "partner/" + id),
        Row(Account.GetPartnerRequest(catalog: "AWS", identifier: own + "partner/x"), own + "partner/x"),
        Row(Account.ListPartnersRequest(catalog: "AWS"), own + "partner/*"),
        Row(Account.SendEmailVerificationCodeRequest(catalog: "AWS", email: "a@b"), own + "partner/*"),
        Row(Account.GetVerificationRequest(verificationType: .businessVerification), "*"),
        Row(Account.StartVerificationRequest(), "*"),
        Row(Account.ListConnectionsRequest(catalog: "AWS"), shared + "connection/*"),
        Row(Account.GetConnectionRequest(catalog: "AWS", identifier: "pac-1"), shared + "connection/pac-1"),
        Row(Account.ListConnectionInvitationsRequest(catalog: "AWS"), shared + "connection-invitation/*"),
        Row(
            Account.GetConnectionInvitationRequest(catalog: "AWS", identifier: "pacinv-1"),
            shared + "connection-invitation/pacinv-1"
        ),
        Row(Account.GetConnectionPreferencesRequest(catalog: "AWS"), own + "connection-preferences"),
        Row(Account.ListTagsForResourceRequest(resourceArn: own + "partner/x"), own + "partner/x"),
    ]

    @Test("the resource is the one of the request, or the whole collection", arguments: rows)
    func resources(_ row: Row) {
        #expect(row.subject.resource(of: AccountDesk.first) == row.resource)
    }

    @Test("a verification has its type, and no catalog")
    func verification() {
        let registrant = Account.StartVerificationRequest(verificationDetails: .registrantVerificationDetails(.init()))
        #expect(registrant.catalog == "")
        #expect(
            registrant.accessFacts == [
                AccessFact(key: "partnercentral:VerificationType", values: ["REGISTRANT_VERIFICATION"])
            ]
        )
        #expect(Account.StartVerificationRequest().accessFacts == [])
    }
}
