using System.Text.Json;
using System.Text.Json.Serialization;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Formation.Strategies;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;

namespace OpgaveSim.Replay;

/// <summary>A setting as an experiment file gives it: names, and only what is not the default.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Logic">The name of a logic, or the long form; an assigned composition is one too.</param>
/// <param name="World">What is set of the world.</param>
/// <param name="Table">What is set of tables.</param>
/// <param name="Rounds">Rounds in which issues arrive.</param>
/// <param name="Warmup">Rounds whose issues do not count.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Together">Settings with the same name here are scenarios of one world; null: it is alone in its world.</param>
internal sealed record Setting(
    string Name, JsonElement Logic, WorldParameters? World, TableParameters? Table, int Rounds = 24, int Warmup = 4, MeasureScope Measure = MeasureScope.Full,
    string? Together = null)
{
    private const ulong Seed = 2026;
    private const int Replication = 3;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>The settings of a file.</summary>
    public static Setting[] Read(string file) => JsonSerializer.Deserialize<Setting[]>(File.ReadAllText(file), Options)!;

    /// <summary>The run, completed by the defaults of the product.</summary>
    public RunSetting Complete() => new(
        new WorldSource(Seed, Replication, Rounds, World ?? new WorldParameters()), Completed(), Table ?? new TableParameters(), Warmup, Measure);

    private Logic Completed() => Logic.ValueKind == JsonValueKind.String ? Logics.Named(Logic.GetString()!)
        : Logic.TryGetProperty("invite", out var invite) && invite.ValueKind == JsonValueKind.Object
        ? Logics.Assigned(
            AssignedInvite.Varying(invite.GetProperty("vary").GetString()!), invite.GetProperty("level").GetDouble(), Number("answer")!.Value, Number("deliberate")!.Value)
        : Logics.Complete(Choice("start"), Choice("invite"), Number("answer"), Number("deliberate"));

    private LogicChoice? Choice(string key) => !Logic.TryGetProperty(key, out var value) ? null
        : value.ValueKind == JsonValueKind.String ? new LogicChoice(value.GetString(), 0)
        : new LogicChoice(null, value.GetDouble());

    private double? Number(string key) => Logic.TryGetProperty(key, out var value) ? value.GetDouble() : null;
}
