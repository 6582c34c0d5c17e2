import BenefitsAPI
import BenefitsDomain
import CosellDomain
import CosellWire
import SellingDomain

extension Rehearsal {
    /// An application that waits for AWS, the usual one unless it is given.
    func application(_ id: String?) async throws -> Ready {
        if let id { return Ready("id", id) }
        let account = try await account()
        let before = try await selling.house.lastEvent()
        guard let benefit = benefits.catalogue.benefit(coded: Self.benefit) else {
            throw Self.unable("Nobody offers benefit \(Self.benefit)")
        }
        let made = try await benefits.createBenefitApplication(
            Benefits.CreateBenefitApplicationInput(
                catalog: catalog,
                clientToken: token(),
                name: "Shelf Vision",
                benefitIdentifier: benefit.id(in: catalog),
                benefitApplicationDetails: Self.details(for: account)
            ),
            call(Benefits.service, "CreateBenefitApplication", account)
        )
        let id = made.id ?? ""
        _ = try await benefits.submitBenefitApplication(
            Benefits.SubmitBenefitApplicationInput(catalog: catalog, identifier: id),
            call(Benefits.service, "SubmitBenefitApplication", account)
        )
        let record = try await benefits.getBenefitApplication(
            Benefits.GetBenefitApplicationInput(catalog: catalog, identifier: id),
            call(Benefits.service, "GetBenefitApplication", account)
        )
        return try await ready(id, record, account, since: before)
    }

    /// What AWS granted on an application that it approved.
    func allocation(_ id: String?) async throws -> Ready {
        if let id { return Ready("id", id) }
        let submitted = try await application(nil)
        guard case .done(_, let account, _, _) = submitted.outcome else { throw Self.unable("Nothing was applied for") }
        let before = try await selling.house.lastEvent()
        _ = try await perform("application.approve", submitted.members)
        let page = try await benefits.listBenefitAllocations(
            Benefits.ListBenefitAllocationsInput(
                catalog: catalog,
                benefitApplicationIdentifiers: [Self.text(submitted.members.first?.value)]
            ),
            call(Benefits.service, "ListBenefitAllocations", account)
        )
        guard let id = page.benefitAllocationSummaries?.first?.id else { throw Self.unable("Nothing was granted") }
        let record = try await benefits.getBenefitAllocation(
            Benefits.GetBenefitAllocationInput(catalog: catalog, identifier: id),
            call(Benefits.service, "GetBenefitAllocation", account)
        )
        return try await ready(id, record, account, since: before)
    }

    /// Credits for a prototype: its form asks for no file and no other record.
    private static let benefit = "innovsand"

    private static func details(for account: String) -> Document {
        .object([
            .init("SolutionName", .string("Shelf Vision")),
            .init("UseCase", .string("Prototype of an image model for shelf audits")),
            .init("ServicesPlanned", .list([.string("Amazon SageMaker AI"), .string("Amazon S3")])),
            .init(
                "RequestedAmount",
                .object([.init("Amount", .string("5000")), .init("CurrencyCode", .string("USD"))])
            ),
            .init("CreditDisbursementDetails", .object([.init("AwsAccountIdForCredits", .string(account))])),
        ])
    }

    /// What was made for an event, and what it raised.
    func ready(_ id: String, _ record: some WireStructure, _ account: String, since event: Int) async throws -> Ready {
        Ready(
            "id",
            id,
            .done(
                record: Document(writing: record),
                account: account,
                catalog: catalog,
                events: try await selling.house.eventIDs(after: event)
            )
        )
    }
}
