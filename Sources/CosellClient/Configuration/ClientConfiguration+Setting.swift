extension ClientConfiguration {
    /// The profiles of the shared files, in the alphabet's order.
    package func profileNames() throws -> [String] {
        var surroundings = surroundings
        for name in ["AWS_PROFILE", "AWS_DEFAULT_PROFILE"] { surroundings.variables[name] = nil }
        return try SharedConfiguration(profile: nil, in: surroundings).profiles.keys.sorted()
    }

    /// A setting that is not the client's own, by the same ways: a variable first, then the profile.
    ///
    /// - Throws: ``ConfigurationFailure`` when the profile cannot be used.
    package func setting(_ variables: [String], _ name: String) throws -> (value: String, place: String)? {
        let shared = try SharedConfiguration(profile: profile, in: surroundings)
        return Settings(surroundings: surroundings, shared: shared).text(variables, name)
    }
}
