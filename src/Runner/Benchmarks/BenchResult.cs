using System.Runtime;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OpgaveSim.Runner.Benchmarks;

/// <summary>What one run of <c>bench</c> measured: compare figures inside it only.</summary>
/// <param name="Measured">When it began, UTC.</param>
/// <param name="On">On what.</param>
/// <param name="Floor">Orleans alone.</param>
/// <param name="PlainLoop">Candidates scored a second of processor time by <see cref="Benchmarks.PlainLoop"/>, by number of actors.</param>
/// <param name="Worlds">The simulator on one silo.</param>
/// <param name="Silos">The simulator on several silos against one.</param>
public sealed record BenchResult(
    DateTime Measured, string On, BaselineFigures Floor, IReadOnlyDictionary<int, double> PlainLoop, IReadOnlyList<WorldFigures> Worlds,
    IReadOnlyList<SiloFigures> Silos)
{
    private const string Room = "DOTNET_GCgen0size";

    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>This machine, the collector's room included where the environment sets it.</summary>
    public static string Machine =>
        $"{OpgaveSim.Results.Database.Machine.Describe()["processor"]}, {Environment.ProcessorCount} processors, {RuntimeInformation.FrameworkDescription}, "
        + $"{(GCSettings.IsServerGC ? "server" : "workstation")} garbage collection"
        + (Environment.GetEnvironmentVariable(Room) is { Length: > 0 } room ? $", {Room}={room}" : "");

    /// <summary>Reads what <see cref="ToText"/> gave.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="JsonException">It is not a document of the bench.</exception>
    public static BenchResult Read(string file) => JsonSerializer.Deserialize<BenchResult>(File.ReadAllText(file), Written)
        ?? throw new JsonException($"{file} has no measurement");

    /// <summary>
    /// Processor seconds of an actor world's rounds outside the rules, over the calls of its rounds at the cost of an awaited call with
    /// nothing but Orleans; the rules cost what the same world costs in one grain. Null where either is missing.
    /// </summary>
    /// <param name="actorWorld">A world with a grain an actor.</param>
    public double? OverRawCalls(WorldFigures actorWorld) => OutsideRules(actorWorld) / Floor.Call;

    /// <summary>The same over awaited calls to a computed address, as the simulator's are.</summary>
    /// <param name="actorWorld">A world with a grain an actor.</param>
    public double? OverAddressedCalls(WorldFigures actorWorld) => OutsideRules(actorWorld) / Floor.AddressedCall;

    /// <summary>Candidates a second of processor time over those of a plain loop with as many actors; null where that was not measured, or the model is whole.</summary>
    /// <param name="world">A world.</param>
    public double? OverPlainLoop(WorldFigures world) => !world.IsWhole && PlainLoop.TryGetValue(world.Actors, out var plain) ? world.CandidatesPerSecond / plain : null;

    /// <summary>Processor time a table over that of the smallest world of the same model and grain; null for the smallest itself.</summary>
    /// <param name="world">A world.</param>
    public double? OverSmallest(WorldFigures world)
    {
        var smallest = Worlds.Where(other => (other.IsWhole, other.Grain) == (world.IsWhole, world.Grain)).MinBy(other => other.Actors)!;
        return smallest.Actors == world.Actors ? null : world.SecondsPerTable / smallest.SecondsPerTable;
    }

    /// <summary>Everything as one document, with what follows from it beside each world.</summary>
    public JsonObject ToJson()
    {
        var document = JsonSerializer.SerializeToNode(this, Written)!.AsObject();
        foreach (var (node, world) in document["worlds"]!.AsArray().Zip(Worlds))
        {
            node!["overPlainLoop"] = OverPlainLoop(world);
            node["overSmallest"] = OverSmallest(world);
            node["overRawCalls"] = OverRawCalls(world);
            node["overAddressedCalls"] = OverAddressedCalls(world);
        }

        return document;
    }

    /// <summary>The document as text for a file.</summary>
    public string ToText() => ToJson().ToJsonString(Written) + "\n";

    private double? OutsideRules(WorldFigures actorWorld) =>
        actorWorld.Calls is { } calls && Worlds.FirstOrDefault(other => other.Digest == actorWorld.Digest && other.Grain != actorWorld.Grain) is { } plain
            ? (actorWorld.Warm - plain.Warm) / calls.InRounds
            : null;
}
