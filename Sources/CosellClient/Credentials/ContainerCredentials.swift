import CosellWire
import HTTPTypes

/// Credentials that the platform hands to a container: ECS, EKS, and whoever follows them.
struct ContainerCredentials: CredentialsProvider {
    let context: CredentialContext

    private static let platform = Endpoint(host: "169.254.170.2", scheme: "http")
    /// Hosts that may be asked without encryption, beside this machine: those of ECS and EKS.
    private static let plainHosts: Set<String> = ["169.254.170.2", "169.254.170.23", "[fd00:ec2::23]"]
    private static let source = "the container"

    func credentials() async throws -> Credentials? {
        guard let (endpoint, path) = try address() else { return nil }
        var fields: HTTPFields = [.accept: "application/json"]
        if let token = try authorization() { fields[.authorization] = token }
        let answer = try await context.send(to: endpoint, path: path, fields: fields, within: .seconds(2))
        guard answer.head.status.code == 200 else {
            throw CredentialFailure(
                .refused,
                "\(endpoint) answered with status \(answer.head.status.code)",
                in: Self.source,
                remedy: "Check the role of the task or pod."
            )
        }
        let issued = IssuedCredentials(source: Self.source)
        return try issued.lasting(
            issued.credentials(in: try issued.document(answer.body), spelled: .machine),
            at: context.surroundings.now()
        )
    }

    private func address() throws(CredentialFailure) -> (Endpoint, path: String)? {
        if let path = context.surroundings.variable("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI") {
            return (Self.platform, path.hasPrefix("/") ? path : "/\(path)")
        }
        let name = "AWS_CONTAINER_CREDENTIALS_FULL_URI"
        guard let address = context.surroundings.variable(name) else { return nil }
        let query = address.firstIndex(of: "?") ?? address.endIndex
        guard let endpoint = Endpoint(String(address[..<query])) else {
            throw CredentialFailure(.malformed, "\"\(address)\" is no address", in: name, remedy: "Correct it.")
        }
        let host =
            endpoint.authority.hasPrefix("[")
            ? endpoint.authority.prefix { $0 != "]" } + "]" : endpoint.authority.prefix { $0 != ":" }
        guard endpoint.scheme == "https" || endpoint.isLoopback || Self.plainHosts.contains(String(host)) else {
            throw CredentialFailure(
                .malformed,
                "\(endpoint) would give credentials away on the way",
                in: name,
                remedy: "Use https, or an address on this machine."
            )
        }
        return (endpoint, (endpoint.path.isEmpty ? "/" : "") + address[query...])
    }

    private func authorization() throws(CredentialFailure) -> String? {
        var token = context.surroundings.variable("AWS_CONTAINER_AUTHORIZATION_TOKEN")
        if let path = context.surroundings.variable("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE") {
            guard let bytes = try? context.surroundings.readFile(path) else {
                throw CredentialFailure(
                    .notFound,
                    "The file with the authorization token cannot be read",
                    in: path,
                    remedy: "Check AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE."
                )
            }
            token = String(decoding: bytes, as: UTF8.self)
        }
        guard let token else { return nil }
        guard !token.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else {
            throw CredentialFailure(
                .malformed,
                "The authorization token holds a line break",
                in: Self.source,
                remedy: "Write it without one."
            )
        }
        return token
    }
}
