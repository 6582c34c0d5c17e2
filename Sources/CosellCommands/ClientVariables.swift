import Foundation

/// What clients of AWS take from their environment to call a server of ours.
struct ClientVariables: Sendable {
    private let fixed: [(name: String, value: String)]

    /// - Parameter key: in whose name calls are made; nil where nobody has one.
    init(region: String, key: (id: String, secret: String, sessionToken: String?)?) {
        let variables: [(String, String?)] = [
            ("AWS_REGION", region), ("AWS_DEFAULT_REGION", region), ("AWS_ACCESS_KEY_ID", key?.id),
            ("AWS_SECRET_ACCESS_KEY", key?.secret), ("AWS_SESSION_TOKEN", key?.sessionToken),
        ]
        fixed = variables.compactMap { name, value in value.map { (name: name, value: $0) } }
    }

    /// As a shell reads them.
    func text(for address: String) -> String {
        ([(name: "AWS_ENDPOINT_URL", value: address)] + fixed).map { name, value in
            "export \(name)='\(value.replacing("'", with: "'\\''"))'\n"
        }
        .joined()
    }

    /// Prints them and closes the output, so that who reads it to its end goes on.
    func show(for address: String) {
        print(text(for: address), terminator: "")
        fflush(nil)
        let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
        guard nowhere >= 0 else { return }
        dup2(nowhere, STDOUT_FILENO)
        close(nowhere)
    }
}
