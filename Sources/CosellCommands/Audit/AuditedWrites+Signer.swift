import CosellClient
import CosellIntegrations
import SellingClient

extension AuditedWrites {
    /// The writes of one command, in the name of whoever signs its calls: STS says who that is; where it does not, as where
    /// only Partner Central's own endpoint is set, the key's name stands for its owner.
    static func signed(
        by options: LocalDatabaseOptions,
        client: SellingClient,
        log: AuditLog,
        catalog: String,
        command: String
    ) async throws -> AuditedWrites {
        let caller = try QueryClient(.sts, options.call.configuration())
        let key = try await caller.accessKey()
        let signer: Signer
        do {
            let answer = try await caller.call("GetCallerIdentity")
            signer = Signer(account: answer.content(of: "Account") ?? "", arn: answer.content(of: "Arn") ?? "")
        } catch  where error is TransportFailure || error is ServiceFailure || error is MalformedAnswer {
            signer = Signer(account: (try? await caller.account()) ?? "", arn: "access key \(key)")
        }
        return AuditedWrites(log: log, client: client, catalog: catalog, signer: signer, command: command)
    }
}
