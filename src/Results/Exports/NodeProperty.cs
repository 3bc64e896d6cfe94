namespace OpgaveSim.Results.Exports;

/// <summary>An attribute of the nodes of an exported network.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type, as GraphML and GEXF call it: string, int or double.</param>
/// <param name="Of">Its value as text; null is no value, and then nothing is written.</param>
public sealed record NodeProperty(string Name, string Type, Func<NetworkActor, string?> Of)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<NodeProperty> All { get; } =
    [
        new("kind", "string", actor => actor.Kind),
        new("home", "int", actor => Number(actor.Home)),
        new("home_name", "string", actor => actor.HomeName),
        new("tier", "string", actor => actor.Tier),
        new("case_id", "string", actor => actor.CaseId),
        new("willingness", "double", actor => Number(actor.Willingness)),
        new("skill", "double", actor => Number(actor.Skill)),
        new("capacity", "int", actor => Number(actor.Capacity)),
        new("times_seated", "int", actor => Number(actor.TimesSeated)),
    ];

    /// <summary>The attributes of which some actor has a value.</summary>
    public static IReadOnlyList<NodeProperty> In(WorldNetwork network) =>
        [.. All.Where(attribute => network.Actors.Any(actor => attribute.Of(actor) is not null))];

    /// <summary>A number with all its digits, the same everywhere; null is no value.</summary>
    public static string? Number<T>(T? value) where T : struct, IFormattable => value?.ToString(null, System.Globalization.CultureInfo.InvariantCulture);

    private static string? Number(int value) => Number((int?)value);
}
