import CosellWire

/// Settings by the three ways people give them: in code, by a variable, in the profile. The first that speaks counts.
struct Settings {
    let surroundings: Surroundings
    let shared: SharedConfiguration

    /// A text: the variables in their order, then the profile's setting.
    func text(_ variables: [String], _ setting: String) -> (value: String, place: String)? {
        for variable in variables {
            if let value = surroundings.variable(variable) { return (value, variable) }
        }
        return shared.profile[setting].map { ($0, "profile \(shared.profileName)") }
    }

    /// Yes or no: only `true` is yes, in any case of letters, as in AWS's own tools.
    func flag(_ variable: String, _ setting: String) -> Bool {
        text([variable], setting)?.value.lowercased() == "true"
    }

    /// Where the services of Partner Central are, when nobody names a region.
    static let usualRegion = "us-east-1"

    func region(_ given: String?) throws(ConfigurationFailure) -> String {
        let found = text(["AWS_REGION", "AWS_DEFAULT_REGION"], "region")
        let region = given ?? found?.value ?? Self.usualRegion
        let isName =
            !region.isEmpty
            && region.utf8.allSatisfy { byte in
                UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
                    || byte == UInt8(ascii: "-")
            }
        guard isName else {
            throw ConfigurationFailure(
                "\"\(region)\" is no region",
                in: given == nil ? found?.place ?? "the region" : "the region",
                remedy: "Give one such as us-east-1."
            )
        }
        return region
    }

    func retries() throws(ConfigurationFailure) -> RetrySettings {
        var retries = RetrySettings()
        if let mode = text(["AWS_RETRY_MODE"], "retry_mode") {
            guard let known = RetrySettings.Mode(settingOf: mode.value) else {
                throw ConfigurationFailure(
                    "\"\(mode.value)\" is no retry mode",
                    in: mode.place,
                    remedy: "Give standard or adaptive."
                )
            }
            retries.mode = known
        }
        if let attempts = text(["AWS_MAX_ATTEMPTS"], "max_attempts") {
            guard let count = Int(attempts.value), count > 0 else {
                throw ConfigurationFailure(
                    "\"\(attempts.value)\" is no number of attempts",
                    in: attempts.place,
                    remedy: "Give a whole number from 1 on."
                )
            }
            retries.maximumAttempts = count
        }
        return retries
    }
}
