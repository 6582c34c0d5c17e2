// What holds a secret shows, to `dump`, `print` and debuggers, everything but that.

extension AccountConfiguration.AccessKey: CustomReflectable {
    package var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "id": id, "secret": "***", "sessionToken": sessionToken.map { _ in "***" } as Any,
                "expiresAtEpochSeconds": expiresAtEpochSeconds as Any, "principal": principal,
            ]
        )
    }
}

extension ConfigurationFile.Mail: CustomReflectable {
    var customMirror: Mirror {
        Mirror(self, children: ["host": host as Any, "username": username as Any, "password": "***"])
    }
}

extension ConfigurationFile.Key: CustomReflectable {
    var customMirror: Mirror { Mirror(self, children: ["id": id, "secret": "***", "expires_at": expires_at as Any]) }
}
