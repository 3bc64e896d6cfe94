using System.Runtime;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Runner.Benchmarks;

/// <summary>What one run of <c>bench</c> measured: compare figures inside it only.</summary>
/// <param name="Baseline">Orleans alone.</param>
/// <param name="Plain">Candidates scored a second of processor time by <see cref="PlainLoop"/>, by number of actors.</param>
/// <param name="Worlds">The simulator.</param>
public sealed record BenchResult(BaselineFigures Baseline, IReadOnlyDictionary<int, double> Plain, IReadOnlyList<WorldFigures> Worlds)
{
    private const string Room = "DOTNET_GCgen0size";

    /// <summary>On what it was measured, the collector's room included where the environment sets it.</summary>
    public static string Machine =>
        $"{Environment.ProcessorCount} processors, {RuntimeInformation.FrameworkDescription}, {(GCSettings.IsServerGC ? "server" : "workstation")} garbage collection"
        + (Environment.GetEnvironmentVariable(Room) is { Length: > 0 } room ? $", {Room}={room}" : "");

    /// <summary>
    /// Processor seconds of an actor world's rounds outside the rules, over the calls of its rounds at the cost of an awaited call with
    /// nothing but Orleans; the rules cost what the same world costs in one grain. Null where either is missing.
    /// </summary>
    /// <param name="actorWorld">A world with a grain an actor.</param>
    public double? OverRawCalls(WorldFigures actorWorld) => OutsideRules(actorWorld) / Baseline.Call;

    /// <summary>The same over awaited calls to a computed address, as the simulator's are.</summary>
    /// <param name="actorWorld">A world with a grain an actor.</param>
    public double? OverAddressedCalls(WorldFigures actorWorld) => OutsideRules(actorWorld) / Baseline.AddressedCall;

    /// <summary>Candidates a second of processor time over those of a plain loop with as many actors; null where that was not measured, or the model is whole.</summary>
    /// <param name="world">A world.</param>
    public double? OverPlainLoop(WorldFigures world) => !world.IsWhole && Plain.TryGetValue(world.Actors, out var plain) ? world.CandidatesPerSecond / plain : null;

    private double? OutsideRules(WorldFigures actorWorld) =>
        actorWorld.Calls is { } calls && Worlds.FirstOrDefault(other => other.Digest == actorWorld.Digest && other.Grain != actorWorld.Grain) is { } plain
            ? (actorWorld.Warm - plain.Warm) / calls.InRounds
            : null;

    /// <summary>Everything as one document.</summary>
    public JsonObject ToJson() => new()
    {
        ["machine"] = Machine,
        ["floor"] = new JsonObject
        {
            ["grains"] = Baseline.Grains,
            ["call"] = Baseline.Call,
            ["addressedCall"] = Baseline.AddressedCall,
            ["oneWay"] = Baseline.OneWay,
            ["callsPerSecond"] = Baseline.CallsPerSecond,
            ["oneWaysPerSecond"] = Baseline.OneWaysPerSecond,
            ["activation"] = Baseline.Activation,
            ["addressedActivation"] = Baseline.AddressedActivation,
            ["bytesPerActivation"] = Baseline.BytesPerActivation,
        },
        ["plainLoop"] = new JsonArray([.. Plain.OrderBy(one => one.Key).Select(one =>
            (JsonNode)new JsonObject { ["actors"] = one.Key, ["candidatesPerSecond"] = one.Value })]),
        ["worlds"] = new JsonArray([.. Worlds.Select(world => (JsonNode)ToJson(world))]),
    };

    private JsonObject ToJson(WorldFigures world) => new()
    {
        ["actors"] = world.Actors,
        ["grain"] = YamlBinder.EnumWord(world.Grain),
        ["whole"] = world.IsWhole,
        ["logic"] = world.Logic,
        ["rounds"] = world.Rounds,
        ["tables"] = world.Tables,
        ["candidates"] = world.Candidates,
        ["candidatesPerSecond"] = world.CandidatesPerSecond,
        ["overPlainLoop"] = OverPlainLoop(world),
        ["roundsPerSecond"] = world.RoundsPerSecond,
        ["processorSeconds"] = new JsonObject
        {
            ["making"] = world.Making,
            ["first"] = world.First,
            ["warm"] = world.Warm,
            ["ending"] = world.Ending,
        },
        ["collector"] = new JsonObject
        {
            ["generation0"] = world.Collector.Youngest,
            ["generation1"] = world.Collector.Middle,
            ["full"] = world.Collector.Full,
            ["pauseSeconds"] = world.Collector.Pause,
        },
        ["bytesPerActor"] = world.BytesPerActor,
        ["peakBytes"] = world.Peak,
        ["calls"] = world.Calls is not { } calls ? null : new JsonObject
        {
            ["toActors"] = calls.ToActors,
            ["touched"] = calls.Touched,
            ["atEnd"] = calls.AtEnd,
            ["toTables"] = calls.ToTables,
            ["toDistricts"] = calls.ToDistricts,
            ["tableRounds"] = calls.TableRounds,
            ["overRawCalls"] = OverRawCalls(world),
            ["overAddressedCalls"] = OverAddressedCalls(world),
        },
        ["digest"] = world.Digest,
    };
}
