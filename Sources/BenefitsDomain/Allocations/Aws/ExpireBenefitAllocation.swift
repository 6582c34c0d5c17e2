import BenefitsAPI
package import CosellDomain

extension AgendaKind {
    package static let expireAllocation = AgendaKind(rawValue: "expire benefit allocation")
}

/// What time does to allocations.
extension BenefitsProvider {
    /// Lets run out what is still active: each is told of once.
    package var expiring: [AgendaAct] {
        [
            AgendaAct(.expireAllocation) { entry, books in
                guard let name = ResourceName(entry.subject),
                    var allocation = try books.allocations.find(String(name.identifier)),
                    allocation.isOver(at: books.call.now)
                else { return }
                allocation.expire()
                try books.allocations.save(allocation)
                try books.raise(.allocation(allocation, of: benefit(of: allocation)), to: [allocation.account])
            }
        ]
    }
}
