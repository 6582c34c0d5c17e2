import CosellDomain

/// The tables of Benefits' families.
extension Books {
    var applications: ApplicationTable { ApplicationTable(transaction: transaction, call: call) }
    var allocations: AllocationTable { AllocationTable(transaction: transaction, call: call) }
}
