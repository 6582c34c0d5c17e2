import BenefitsAPI
import BenefitsDomain
import CosellDomain
import CosellStore

/// What AWS does, each in a transaction of its own.
extension BenefitsProvider {
    @discardableResult
    func stageApplication(
        _ id: String,
        at stage: String,
        _ call: Call
    ) async throws
        -> Benefits.GetBenefitApplicationOutput
    {
        try await house.store.write { try stageApplication(id, at: stage, Books($0, call)) }
    }

    @discardableResult
    func requireActionOnApplication(
        _ id: String,
        because reason: String?,
        codes: [String] = [],
        _ call: Call
    )
        async throws -> Benefits.GetBenefitApplicationOutput
    {
        try await house.store.write {
            try requireActionOnApplication(id, because: reason, codes: codes, Books($0, call))
        }
    }

    @discardableResult
    func rejectApplication(
        _ id: String,
        because reason: String?,
        codes: [String] = [],
        _ call: Call
    ) async throws
        -> Benefits.GetBenefitApplicationOutput
    {
        try await house.store.write { try rejectApplication(id, because: reason, codes: codes, Books($0, call)) }
    }

    @discardableResult
    func approveApplication(
        _ id: String,
        amount: String? = nil,
        _ call: Call
    ) async throws
        -> Benefits.GetBenefitApplicationOutput
    {
        try await house.store.write { try approveApplication(id, amount: amount, Books($0, call)) }
    }

    @discardableResult
    func setAllocation(
        _ id: String,
        to status: Benefits.BenefitAllocationStatus,
        because reason: String? = nil,
        _ call: Call
    ) async throws -> Benefits.GetBenefitAllocationOutput {
        try await house.store.write { try setAllocation(id, to: status, because: reason, Books($0, call)) }
    }
}
