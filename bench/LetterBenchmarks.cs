using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.DependencyInjection;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Model.Course;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Mail;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;
using Orleans.Serialization;

namespace OpgaveSim.Bench;

/// <summary>
/// What letters between silos cost: one round of a world of 2,000 actors, each kind of batch to bytes and back. Divide by the letters in the
/// batch, which are printed first with their bytes.
/// </summary>
[MemoryDiagnoser]
public class LetterBenchmarks
{
    private const int Actors = 2_000, Round = 5, Rounds = 8;

    private readonly Serializer serializer = new ServiceCollection().AddSerializer().BuildServiceProvider().GetRequiredService<Serializer>();
    private readonly Dictionary<string, (int Letters, Func<byte[]> Write, Func<byte[], object?> Read, byte[] Bytes)> kinds = [];

    /// <summary>The kind of batch.</summary>
    [ParamsSource(nameof(Kinds))]
    public string Kind { get; set; } = "";

    /// <summary>All kinds.</summary>
    public IEnumerable<string> Kinds =>
    [
        nameof(ActorMail), nameof(ActorReply), nameof(ScoutOrder), nameof(ScoutReport), nameof(MeetOrder), nameof(MeetReport),
        nameof(ActorEnding), nameof(RunRecord),
    ];

    /// <summary>Plays a world and keeps the letters of one round.</summary>
    [GlobalSetup]
    public void Begin()
    {
        var setting = new RunSetting(
            new WorldSource(1, 0, Rounds, new WorldParameters { Actors = Actors }), Logics.Named("issue"), new TableParameters(), 0, MeasureScope.Full);
        var world = WorldBuilder.Build(setting.World);
        var shell = new OverheardShell(new PlainShell(world, setting), Round);
        var course = new WorldCourse(world, setting, shell);
        while (!course.IsOver)
        {
            course.PlayRoundAsync().AsTask().GetAwaiter().GetResult();
        }

        Add(nameof(RunRecord), 1, WorldResult.Of(course.EndAsync().AsTask().GetAwaiter().GetResult()));
        AddBatch(shell.Mail);
        AddBatch(shell.Replies);
        AddBatch(shell.Orders);
        AddBatch(shell.Reports);
        AddBatch(shell.Meetings);
        AddBatch(shell.Met);
        AddBatch(shell.Endings);
        var (letters, _, _, bytes) = kinds[Kind];
        Console.WriteLine($"// {Kind}: {letters} letters, {bytes.Length / letters} bytes each");
    }

    /// <summary>To bytes.</summary>
    [Benchmark]
    public byte[] Write() => kinds[Kind].Write();

    /// <summary>And back.</summary>
    [Benchmark]
    public object? Read() => kinds[Kind].Read(kinds[Kind].Bytes);

    private void AddBatch<T>(IReadOnlyList<T> letters) => Add(typeof(T).Name, letters.Count, new Batch<T>("a-run", Round, letters.ToArray()));

    private void Add<T>(string kind, int letters, T value) => kinds[kind] = (
        letters, () => serializer.SerializeToArray(value), bytes => serializer.Deserialize<T>(bytes), serializer.SerializeToArray(value));
}
