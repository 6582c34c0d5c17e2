import CosellStore

extension Schema {
    /// Several services have operations of one name: an answer that is kept says whose it is.
    static let replays = Migration(
        7,
        "replays by service",
        ["UPDATE replay SET operation = 'selling/' || operation"]
    )
}
