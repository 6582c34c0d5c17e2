package import BenefitsAPI
import CosellDomain
import CosellWire

extension BenefitsProvider {
    /// Lists the caller's allocations, newest first. Each filter takes any of its values, all filters count.
    ///
    /// - Throws: ``Objection``, invalid value on `nextToken`.
    /// - Source: Benefits 2018-05-10, `ListBenefitAllocations`; benefits 3.3.
    package func listBenefitAllocations(
        _ input: Benefits.ListBenefitAllocationsInput,
        _ call: Call
    ) async throws -> Benefits.ListBenefitAllocationsOutput {
        let page = try await page(of: input, call, defaultLimit: 50, position: \.position) {
            books,
            request,
            start,
            limit in
            try books.allocations.list(Self.filter(request, call), from: start, limit: limit)
        }
        return Benefits.ListBenefitAllocationsOutput(
            benefitAllocationSummaries: page.elements.map { Benefits.BenefitAllocationSummary($0.view(at: call.now)) },
            nextToken: page.nextToken
        )
    }

    private static func filter(
        _ request: Benefits.ListBenefitAllocationsInput,
        _ call: Call
    ) -> AllocationTable.Filter {
        AllocationTable.Filter(
            types: request.fulfillmentTypes ?? [],
            benefits: (request.benefitIdentifiers ?? []).map { identifier in
                ResourceName.id(in: identifier) { .benefit($0, catalog: call.catalog) } ?? identifier
            },
            applications: (request.benefitApplicationIdentifiers ?? []).map { identifier in
                ResourceName.id(in: identifier) {
                    .application($0, account: call.account, catalog: call.catalog)
                } ?? identifier
            },
            statuses: request.status ?? []
        )
    }
}

extension BenefitAllocation {
    fileprivate var position: [String] { [String(createdAt.nanosecondsSinceEpoch), id] }
}

extension Benefits.BenefitAllocationSummary {
    fileprivate init(_ allocation: Benefits.GetBenefitAllocationOutput) {
        self.init(
            id: allocation.id,
            catalog: allocation.catalog,
            arn: allocation.arn,
            status: allocation.status,
            statusReason: allocation.statusReason,
            name: allocation.name,
            benefitId: allocation.benefitId,
            benefitApplicationId: allocation.benefitApplicationId,
            fulfillmentTypes: allocation.fulfillmentType.map { [$0] },
            createdAt: allocation.createdAt,
            expiresAt: allocation.expiresAt,
            applicableBenefitIds: allocation.applicableBenefitIds
        )
    }
}

extension Benefits.ListBenefitAllocationsInput: PagedRequest {}
