// What holds a secret shows, to `dump`, `print` and debuggers, everything but that.

extension Credentials: CustomReflectable {
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "accessKeyID": accessKeyID, "secretAccessKey": "***",
                "sessionToken": sessionToken.map { _ in "***" } as Any,
                "expiresAt": expiresAt as Any, "source": source,
            ]
        )
    }
}

extension LoginFile.Token: CustomReflectable {
    var customMirror: Mirror { Mirror(self, children: ["accessToken": "***", "expiresAt": expiresAt]) }
}

extension ConfigurationSection: CustomReflectable {
    /// A section may hold keys and passwords: its settings by name.
    var customMirror: Mirror {
        Mirror(self, children: ["values": values.keys.sorted(), "nested": nested.keys.sorted()])
    }
}

extension Proxy: CustomReflectable {
    var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "host": host, "port": port, "user": user as Any, "password": password.map { _ in "***" } as Any,
            ]
        )
    }
}

extension Surroundings: CustomReflectable {
    /// Variables may hold keys: by name.
    public var customMirror: Mirror {
        Mirror(self, children: ["variables": variables.keys.sorted(), "home": home as Any])
    }
}

extension ProgramOutput: CustomReflectable {
    /// Programs hand out credentials: how much they wrote.
    public var customMirror: Mirror {
        Mirror(self, children: ["exitCode": exitCode, "output": "\(output.count) bytes"])
    }
}
