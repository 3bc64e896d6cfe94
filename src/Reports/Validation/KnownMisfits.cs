namespace OpgaveSim.Reports.Validation;

/// <summary>The one list of cells that are known to lie outside; docs/validation.md is made from it.</summary>
public static class KnownMisfits
{
    /// <summary>The misfits.</summary>
    public static IReadOnlyList<KnownMisfit> All { get; } =
    [
    ];

    /// <summary>The misfit of a cell; null when it has none.</summary>
    public static KnownMisfit? Find(string model, string point, string measure) =>
        All.FirstOrDefault(misfit => misfit.Model == model && misfit.Point == point && misfit.Measure == measure);

    /// <summary>Whether a result has a cell outside that is not listed.</summary>
    public static bool LeaveAny(PublishedResult result) => result.Models.Any(model =>
        model.Cells.Any(pair => pair.Cell.Inside == false && Find(model.Name, pair.Point.Label, pair.Cell.Measure) is null));
}
