import CosellClient
import CosellIntegrations
import SellingClient

extension AuditedWrites {
    /// The writes of one command, in the name of whoever signs its calls: STS says who that is.
    static func signed(
        by options: LocalDatabaseOptions,
        client: SellingClient,
        log: AuditLog,
        catalog: String,
        command: String
    ) async throws -> AuditedWrites {
        let answer = try await QueryClient(.sts, options.call.configuration()).call("GetCallerIdentity")
        let signer = Signer(account: answer.content(of: "Account") ?? "", arn: answer.content(of: "Arn") ?? "")
        return AuditedWrites(log: log, client: client, catalog: catalog, signer: signer, command: command)
    }
}
