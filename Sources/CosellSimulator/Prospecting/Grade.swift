/// The three words AWS grades with, for a count of points.
enum Grade: String {
    case high = "High"
    case medium = "Medium"
    case low = "Low"

    /// - Parameters:
    ///   - medium: points from which it is Medium.
    ///   - high: points from which it is High.
    init(points: Int, medium: Int, high: Int) {
        self = points >= high ? .high : points >= medium ? .medium : .low
    }
}
