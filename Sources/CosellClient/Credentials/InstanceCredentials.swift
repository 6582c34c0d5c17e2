import CosellWire
import HTTPTypes

/// Credentials of the machine itself, from EC2's metadata service in its second version.
struct InstanceCredentials: CredentialsProvider {
    let context: CredentialContext

    private static let folder = "/latest/meta-data/iam/security-credentials/"
    private static let source = "the machine's role"
    /// Off EC2 nobody answers, so waiting longer would only hold up the message that there are no credentials.
    private static let patience = Duration.seconds(1)

    func credentials() async throws -> Credentials? {
        let surroundings = context.surroundings
        guard surroundings.variable("AWS_EC2_METADATA_DISABLED")?.lowercased() != "true" else { return nil }
        let endpoint = try endpoint()
        guard let token = try await token(endpoint),
            let role = try await text(endpoint, Self.folder, token)?.split(whereSeparator: \.isNewline).first,
            let answer = try await ask(endpoint, Self.folder + role, token)
        else { return nil }
        let issued = IssuedCredentials(source: Self.source)
        let document = try issued.document(answer)
        guard document.text("Code") ?? "Success" == "Success" else {
            throw issued.malformed("its Code is \(document.text("Code") ?? "")")
        }
        return try issued.credentials(in: document, spelled: .machine)
    }

    private func endpoint() throws(CredentialFailure) -> Endpoint {
        let name = "AWS_EC2_METADATA_SERVICE_ENDPOINT"
        if let address = context.surroundings.variable(name) {
            guard let endpoint = Endpoint(address) else {
                throw CredentialFailure(.malformed, "\"\(address)\" is no address", in: name, remedy: "Correct it.")
            }
            return endpoint
        }
        let mode = context.surroundings.variable("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE")?.lowercased()
        return Endpoint(host: mode == "ipv6" ? "[fd00:ec2::254]" : "169.254.169.254", scheme: "http")
    }

    /// - Returns: nil where there is no such service.
    private func token(_ endpoint: Endpoint) async throws -> String? {
        var fields = HTTPFields()
        if let name = HTTPField.Name("x-aws-ec2-metadata-token-ttl-seconds") { fields[name] = "21600" }
        let answer = try await reach(.put, endpoint, "/latest/api/token", fields)
        guard let answer, answer.head.status.code == 200 else { return nil }
        return String(decoding: answer.body, as: UTF8.self)
    }

    private func text(_ endpoint: Endpoint, _ path: String, _ token: String) async throws -> String? {
        try await ask(endpoint, path, token).map { String(decoding: $0, as: UTF8.self) }
    }

    private func ask(_ endpoint: Endpoint, _ path: String, _ token: String) async throws -> [UInt8]? {
        var fields = HTTPFields()
        if let name = HTTPField.Name("x-aws-ec2-metadata-token") { fields[name] = token }
        let answer = try await reach(.get, endpoint, path, fields)
        guard let answer, answer.head.status.code == 200 else { return nil }
        return answer.body
    }

    private func reach(
        _ method: HTTPRequest.Method,
        _ endpoint: Endpoint,
        _ path: String,
        _ fields: HTTPFields
    ) async throws -> HTTPAnswer? {
        do {
            return try await context.send(method, to: endpoint, path: path, fields: fields, within: Self.patience)
        } catch let failure as CredentialFailure where failure.kind == .unreachable {
            return nil
        }
    }
}
