namespace OpgaveSim.Presentation.Words;

/// <summary>What check says of an experiment or a case: labels and lines.</summary>
public static class CheckListTexts
{
    private static readonly Dictionary<string, Text> Labels = new(StringComparer.Ordinal)
    {
        ["experiment"] = new("experiment", "experiment"),
        ["preset"] = new("preset", "voorinstelling"),
        ["designs"] = new("designs", "ontwerpen"),
        ["points"] = new("points", "punten"),
        ["scenarios"] = new("scenarios", "scenario's"),
        ["replications"] = new("replications", "werelden per scenario"),
        ["stopping"] = new("stopping", "stoppen"),
        ["runs"] = new("runs", "runs"),
        ["actors"] = new("actors", "actoren"),
        ["processors"] = new("processors", "processors"),
        ["seconds"] = new("time", "tijd"),
        ["memoryBytes"] = new("memory", "geheugen"),
        ["diskBytes"] = new("disk", "schijf"),
        ["sample"] = new("some of the points", "enkele van de punten"),
        ["warnings"] = new("warnings", "let op"),
        ["assumptions"] = new("assumptions", "aannamen"),
        ["case"] = new("case", "casus"),
        ["use"] = new("use", "gebruik"),
        ["domains"] = new("domains", "domeinen"),
        ["issues"] = new("issues", "opgaven"),
        ["tables"] = new("tables", "tafels"),
    };

    /// <summary>A label.</summary>
    /// <param name="key">Its key in the JSON document; one without words here is its own label.</param>
    public static Text Label(string key) => Labels.GetValueOrDefault(key) ?? Text.Same(key);

    /// <summary>At the end.</summary>
    public static Text NoFaults { get; } = new("no faults", "geen fouten");

    /// <summary>A case without issues.</summary>
    public static Text ToMeasure { get; } = new(
        "it can be measured, not simulated: there is no table of domains and none of issues", "te meten, niet te simuleren: er is geen tabel van domeinen en geen van opgaven");

    /// <summary>A case with all.</summary>
    public static Text ToBoth { get; } = new("it can be simulated and measured", "te simuleren en te meten");

    /// <summary>A case without tables.</summary>
    public static Text ToSimulate { get; } = new("it can be simulated, not measured: it has no tables", "te simuleren, niet te meten: er zijn geen tafels");

    /// <summary>A rule for stopping: {0} replications, {1} outcome, {2} half width.</summary>
    public static Text Stopping { get; } = new(
        "after {0} replications or more, when every difference in {1} is known to ± {2}; runs, time and disk are upper limits",
        "na {0} werelden of meer, zodra elk verschil in {1} bekend is tot op ± {2}; runs, tijd en schijfruimte zijn bovengrenzen");

    /// <summary>A design: {0} name, {1} type, {2} points, {3} factors.</summary>
    public static Text Design { get; } = new("{0}: {1}, {2} points over {3}", "{0}: {1}, {2} punten over {3}");

    /// <summary>Time: {0}.</summary>
    public static Text Time { get; } = new("{0} (estimate, on this machine alone)", "{0} (schatting, op deze computer alleen)");

    /// <summary>Memory: {0} gigabytes.</summary>
    public static Text Memory { get; } = new("about {0} GB (estimate)", "ongeveer {0} GB (schatting)");

    /// <summary>Disk: {0} megabytes.</summary>
    public static Text Disk { get; } = new("about {0} MB (estimate)", "ongeveer {0} MB (schatting)");

    /// <summary>{0} seconds.</summary>
    public static Text Seconds { get; } = new("about {0} seconds", "ongeveer {0} seconden");

    /// <summary>{0} minutes.</summary>
    public static Text Minutes { get; } = new("about {0} minutes", "ongeveer {0} minuten");

    /// <summary>{0} hours.</summary>
    public static Text Hours { get; } = new("about {0} hours", "ongeveer {0} uur");
}
