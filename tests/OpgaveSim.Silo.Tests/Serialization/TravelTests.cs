using Microsoft.Extensions.DependencyInjection;
using OpgaveSim.Grains.Contracts;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Formation.Strategies;
using OpgaveSim.Model.Mail;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.Relations;
using Orleans.Serialization;

namespace OpgaveSim.Silo.Tests.Serialization;

/// <summary>
/// What grains tell each other comes back from the bytes equal to the bit. Every property of every type of the model that a grain's method
/// names is filled first, so one that is added and left at home is found.
/// </summary>
public sealed class TravelTests : IDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().AddSerializer().BuildServiceProvider();

    public static TheoryData<Type> Told => [.. ToldTypes()];

    [Theory]
    [MemberData(nameof(Told))]
    public void What_grains_tell_each_other_comes_back_to_the_bit(Type type)
    {
        foreach (var value in (object?[])[new Maker(isFull: true).Make(type), new Maker(isFull: false).Make(type)])
        {
            Assert.Equal(Sameness.Parts(value), Sameness.Parts(Back(type, value)));
        }
    }

    [Fact]
    public void All_kinds_of_mail_and_the_record_are_among_them() => Assert.Superset(
        new HashSet<Type>
        {
            typeof(Batch<ActorMail>), typeof(Batch<ActorReply>), typeof(Batch<ScoutOrder>), typeof(Batch<ScoutReport>), typeof(Batch<MeetOrder>),
            typeof(Batch<MeetReport>), typeof(Batch<ActorEnding>), typeof(WorldResult), typeof(WorldRun), typeof(SeenRound),
            typeof(RoomQuestion[]), typeof(RoomAnswer[]), typeof(OpenedQuestion[]), typeof(PlayedDecision[]),
        },
        ToldTypes().ToHashSet());

    [Fact]
    public void A_table_that_asks_many_comes_back_as_one_table_and_so_does_what_it_leaves()
    {
        var (one, other) = (new TableView(3, [1, 2]), new TableView(4, [1]));
        var left = new Settlement(2, 5, SeatEnd.Realised, [7, 8], 1, 3);
        var sent = new Batch<ActorMail>("run", 6, new ActorMail[]
        {
            new(7, [left], [], new Invitation[] { new(one, true), new(other, false) }),
            new(8, [left], [9], new Invitation[] { new(one, false) }),
        });
        var back = Back(sent).Items.ToArray();
        Assert.Equal(Sameness.Parts(sent), Sameness.Parts(Back(sent)));
        Assert.Same(back[0].Invitations.Span[0].Table, back[1].Invitations.Span[0].Table);
        Assert.NotSame(back[0].Invitations.Span[0].Table, back[0].Invitations.Span[1].Table);
        Assert.Same(back[0].Settlements[0], back[1].Settlements[0]);
    }

    [Fact]
    public void One_batch_after_another_is_not_mixed_up_with_it()
    {
        var large = new Batch<ActorEnding>("run", 0, Enumerable.Range(0, 3_000).Select(Ending).ToArray());
        var small = new Batch<ActorEnding>("run", 1, new[] { Ending(5) });
        foreach (var batch in (Batch<ActorEnding>[])[small, large, small, large])
        {
            Assert.Equal(Sameness.Parts(batch), Sameness.Parts(Back(batch)));
        }
    }

    [Fact]
    public void Lists_that_are_default_come_back_as_none()
    {
        var mail = Back(new Batch<ActorMail>("run", 0, new ActorMail[] { default })).Items.Span[0];
        Assert.Null(mail.Settlements);
        Assert.Null(mail.Convenes);
        Assert.True(mail.Invitations.IsEmpty);
        Assert.True(Back(new Batch<ActorMail>("run", 0, default)).Items.IsEmpty);
    }

    [Fact]
    public void Measures_keep_their_order()
    {
        var record = (RunRecord)new Maker(isFull: false).Make(typeof(RunRecord))!;
        string[] names = [.. Enumerable.Range(0, 50).Select(i => $"m{i * 37 % 50}")];
        var back = Back(record with { Measures = names.ToDictionary(name => name, _ => (double?)null) });
        Assert.Equal(names, back.Measures.Keys);
    }

    public void Dispose() => services.Dispose();

    private static ActorEnding Ending(int actor) =>
        new(actor, [.. Enumerable.Range(0, actor % 33).Select(i => new Tie(actor * i, 1.0 / (i + 1), i))]);

    private T Back<T>(T value)
    {
        var serializer = services.GetRequiredService<Serializer<T>>();
        return serializer.Deserialize(serializer.SerializeToArray(value))!;
    }

    private object? Back(Type type, object? value) => GetType()
        .GetMethods(System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)
        .Single(method => method is { Name: nameof(Back), IsGenericMethod: true }).MakeGenericMethod(type).Invoke(this, [value]);

    /// <summary>What methods of grains take and give; who watches is no value but a reference.</summary>
    private static IEnumerable<Type> ToldTypes() => typeof(IWorldGrain).Assembly.GetTypes()
        .Where(type => type.IsInterface && typeof(IGrain).IsAssignableFrom(type) && type.Namespace == typeof(IWorldGrain).Namespace)
        .SelectMany(type => type.GetMethods())
        .SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Concat(method.ReturnType.GetGenericArguments()))
        .Where(type => type.Assembly == typeof(IWorldGrain).Assembly && !typeof(IGrainObserver).IsAssignableFrom(type))
        .Distinct();
}
