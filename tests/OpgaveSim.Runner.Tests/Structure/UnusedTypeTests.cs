namespace OpgaveSim.Runner.Tests.Structure;

/// <summary>What only tests use is no part of the program: a command uses it, or it goes.</summary>
public class UnusedTypeTests
{
    private static readonly string[] Pure = ["Model", "Analysis", "Presentation"];

    [Fact]
    public void Every_type_of_the_pure_projects_is_used_by_the_others()
    {
        var uses = TypeUses.In("OpgaveSim", Projects.Folders.Select(Projects.Made));
        var users = Projects.Folders.Except(Pure).SelectMany(folder => Projects.Made(folder).GetTypes()).Where(type => !type.IsNested).Select(type => type.FullName!);
        var reached = Reached(uses, users);
        string[] unused = [.. Pure.SelectMany(folder => Projects.Made(folder).GetExportedTypes()).Where(type => !type.IsNested).Select(type => type.FullName!).Except(reached)];
        Assert.True(unused.Length == 0, $"no command uses these, directly or by others: {string.Join(", ", unused)}");
    }

    [Theory]
    [InlineData("ab bc", "abc")]
    [InlineData("ab xc", "ab")]
    [InlineData("ab xy yx", "ab")]
    [InlineData("ab ba bb", "ab")]
    public void What_is_used_by_something_unused_is_unused(string uses, string reached) => Assert.Equal(
        reached, string.Concat(Reached([.. uses.Split(' ').Select(use => new TypeUse("", $"{use[0]}", "", $"{use[1]}"))], [".a"]).Order()).Replace(".", "", StringComparison.Ordinal));

    private static HashSet<string> Reached(IReadOnlyCollection<TypeUse> uses, IEnumerable<string> from)
    {
        var known = uses.ToLookup(use => $"{use.Folder}.{use.Type}", use => $"{use.UsedFolder}.{use.UsedType}");
        var reached = from.ToHashSet();
        var ahead = new Stack<string>(reached);
        while (ahead.TryPop(out var type))
        {
            foreach (var used in known[type].Where(reached.Add))
            {
                ahead.Push(used);
            }
        }

        return reached;
    }
}
