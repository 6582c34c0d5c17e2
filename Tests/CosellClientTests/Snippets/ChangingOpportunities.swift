import CosellClient
import SellingAPI
import SellingClient

/// The code of the article of that name.
enum ChangingOpportunities {
    static func change(_ client: SellingClient, _ id: String) async throws {
        try await client.updateOpportunity(id, catalog: "Sandbox") { $0.lifeCycle?.stage = .qualified }
    }

    static func race(_ client: SellingClient, _ id: String) async throws {
        do {
            try await client.updateOpportunity(id) { $0.project?.title = "Migration of the archive" }
        } catch let conflict as EditConflict {
            print("changed by someone else:", conflict.fields)
        }
    }

    static func lock(_ client: SellingClient, _ id: String) async throws {
        do {
            try await client.updateOpportunity(id) { $0.customer?.account?.companyName = "Contoso Ltd" }
        } catch let locked as LockedOpportunity {
            print("not now:", locked.refused, "but these:", locked.editable)
        }
    }
}
