public import AccountAPI
public import CosellClient
import CosellWire

extension AccountClient {
    /// Waits until a change of the profile is published or refused.
    ///
    /// - Parameter partner: whose profile it is, by identifier or ARN.
    /// - Throws: ``WaitFailure`` with what AWS found wrong when it fails, or when patience ends first.
    public func waitForProfileUpdateTask(
        _ partner: String,
        catalog: String = "AWS",
        _ patience: Patience = Patience(),
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.GetProfileUpdateTaskResponse {
        try await engine.wait(for: "profile update of \(partner)", patience) {
            let task = try await getProfileUpdateTask(.init(catalog: catalog, identifier: partner), call)
            switch task.status {
            case .succeeded: return .done(task)
            case .failed, .canceled:
                let messages = (task.errorDetailList ?? []).map { "\($0)" }
                return .failed(reason: task.status.rawValue, message: messages.joined(separator: "; "))
            default: return .running
            }
        }
    }

    /// Waits until the qualifications of a partner are associated.
    ///
    /// - Throws: ``WaitFailure`` when patience ends first.
    public func waitForQualificationsAssociationTask(
        _ partner: String,
        catalog: String = "AWS",
        _ patience: Patience = Patience(),
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.GetQualificationsAssociationTaskResponse {
        try await engine.wait(for: "qualifications association of \(partner)", patience) {
            let task = try await getQualificationsAssociationTask(.init(catalog: catalog, identifier: partner), call)
            return task.status == .succeeded ? .done(task) : .running
        }
    }

    /// Waits until the qualifications of a partner are no longer associated.
    ///
    /// - Throws: ``WaitFailure`` when patience ends first.
    public func waitForQualificationsDisassociationTask(
        _ partner: String,
        catalog: String = "AWS",
        _ patience: Patience = Patience(),
        _ call: CallOptions = CallOptions()
    ) async throws -> Account.GetQualificationsDisassociationTaskResponse {
        try await engine.wait(for: "qualifications disassociation of \(partner)", patience) {
            let task = try await getQualificationsDisassociationTask(
                .init(catalog: catalog, identifier: partner),
                call
            )
            return task.status == .succeeded ? .done(task) : .running
        }
    }
}
