import CosellClient
import SellingAPI
import SellingClient

/// The code of the article of that name.
enum FirstCalls {
    static func usual() throws -> SellingClient {
        let client = try SellingClient()
        return client
    }

    static func local() throws -> SellingClient {
        let client = try SellingClient(ClientConfiguration(endpoint: "http://localhost:8080"))
        return client
    }

    static func list(_ client: SellingClient) async throws {
        for try await opportunity in client.listOpportunitiesItems(.init(catalog: "Sandbox")) {
            print(opportunity.id ?? "", opportunity.lifeCycle?.stage ?? .prospect)
        }
    }

    static func create(_ client: SellingClient) async throws -> String {
        let created = try await client.createOpportunity(
            .init(
                catalog: "Sandbox",
                customer: .init(account: .init(companyName: "Contoso", address: .init(countryCode: .us))),
                project: .init(title: "Migration"),
                lifeCycle: .init(targetCloseDate: "2030-06-30")
            )
        )
        return created.id
    }

    static func refusal(_ client: SellingClient, _ id: String) async throws {
        do {
            try await client.submitOpportunity(.init(catalog: "Sandbox", identifier: id, involvementType: .coSell))
        } catch let failure as ServiceFailure {
            switch failure.exception {
            case is Selling.ValidationException:
                for fault in failure.explain() { print(fault.field ?? "request", fault.rule, fault.fix) }
            case is Selling.ResourceNotFoundException: print("no such opportunity")
            default: print(failure.code, failure.requestID ?? "")
            }
        }
    }

    static func task(_ client: SellingClient, _ id: String) async throws {
        let task = try await client.startEngagementFromOpportunityTask(
            .init(catalog: "Sandbox", identifier: id, awsSubmission: .init(involvementType: .coSell))
        )
        let done = try await client.waitForEngagementFromOpportunityTask(task.taskId ?? "", catalog: "Sandbox")
        print(done.engagementId ?? "")
    }
}
