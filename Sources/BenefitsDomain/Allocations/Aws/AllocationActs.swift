import BenefitsAPI
import CosellDomain
import CosellWire

extension ActSubject {
    /// An allocation by its id; one that has run out counts as inactive.
    static let allocation = ActSubject("allocation") { books, id in
        try books.allocations.place(of: id)
    }
}

/// What AWS does to what it granted (benefits 5).
extension BenefitsActor {
    static let allocationActs = [
        Act<BenefitsActor>(
            "allocation.set",
            of: service,
            "AWS moves the allocation on: ACTIVE to INACTIVE or FULFILLED, INACTIVE back to ACTIVE",
            [
                ActParameter.identifier("id", "the allocation"),
                ActParameter(
                    "status",
                    .choice(Benefits.BenefitAllocationStatus.allCases.map(\.rawValue)),
                    "what it becomes",
                    isRequired: true
                ),
                ActParameter("reason", .text, "what the partner is told"),
            ],
            on: .allocation,
            in: [Benefits.BenefitAllocationStatus.active, .inactive].map(\.rawValue),
            conditions: ["the move is one of the three"],
            example: "allocation set benalloc-0123456789abcd --status INACTIVE"
        ) { actor, arguments, books in
            try actor.record(
                actor.provider.setAllocation(
                    arguments.required("id"),
                    to: Benefits.BenefitAllocationStatus(rawValue: arguments.required("status")),
                    because: arguments.text("reason"),
                    books
                )
            )
        }
    ]
}
