import CosellClient
import CosellSync
import CosellWire
import Foundation
import SellingAPI
import SellingClient

@testable import CosellIntegrations

/// Gives a test a local database in a folder of its own, and takes both away again.
func withLocalDatabase<Value>(_ body: (LocalDatabase) async throws -> Value) async throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("cosell-local-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let database = try await LocalDatabase.open(file: folder.appendingPathComponent("a.sqlite").path)
    do {
        let value = try await body(database)
        await database.close()
        return value
    } catch {
        await database.close()
        throw error
    }
}

/// 2026-01-01T00:00:00Z, where doubles begin.
let newYear = Instant(seconds: 1_767_225_600)

/// An invitation of AWS's to an opportunity, with what a test does not care about filled in.
func invitation(
    _ id: String = "engi-0000000000001",
    status: Selling.InvitationStatus = .pending,
    industry: String = "Retail",
    country: String = "US",
    amount: String = "25000",
    currency: String = "USD",
    title: String = "Migrate the SAP landscape",
    problem: String = "The data centre closes",
    customer: String = "Acme & Sons",
    sender: String = "AWS",
    senderName: String? = "Amazon Web Services",
    expires: Instant? = newYear.adding(seconds: 10 * 86_400),
    hasPayload: Bool = true
) -> Selling.GetEngagementInvitationResponse {
    let spend = Selling.ExpectedCustomerSpend(
        amount: amount,
        currencyCode: .init(rawValue: currency),
        frequency: .init(rawValue: "Monthly"),
        targetCompany: "AWS"
    )
    let payload = Selling.OpportunityInvitationPayload(
        receiverResponsibilities: [],
        customer: .init(
            industry: .init(rawValue: industry),
            companyName: customer,
            websiteUrl: "https://acme.example",
            countryCode: .init(rawValue: country)
        ),
        project: .init(
            businessProblem: problem,
            title: title,
            targetCompletionDate: "2026-06-01",
            expectedCustomerSpend: [spend]
        )
    )
    return Selling.GetEngagementInvitationResponse(
        payloadType: .opportunityInvitation,
        id: id,
        engagementId: "eng-00000000000001",
        engagementTitle: title,
        status: status,
        invitationDate: newYear,
        expirationDate: expires,
        senderAwsAccountId: sender,
        senderCompanyName: senderName,
        catalog: "AWS",
        payload: hasPayload ? .opportunityInvitation(payload) : nil
    )
}

/// Rules from a text that is known to be right.
func rules(_ text: String) throws -> ReferralRules { try ReferralRules(text: text, file: "rules.yaml") }
