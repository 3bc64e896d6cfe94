namespace OpgaveSim.Reports.Validation;

/// <summary>A published model as it came out.</summary>
/// <param name="Name">The model's name.</param>
/// <param name="Points">Its points.</param>
public sealed record ModelResult(string Name, IReadOnlyList<PointResult> Points)
{
    /// <summary>Its cells with their points.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IEnumerable<(PointResult Point, CellResult Cell)> Cells => Points.SelectMany(point => point.Cells.Select(cell => (point, cell)));
}
