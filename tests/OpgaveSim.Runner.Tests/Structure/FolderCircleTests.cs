using OpgaveSim.Runner.Tests.Structure.Rooms.Knowing;
using OpgaveSim.Runner.Tests.Structure.Rooms.Known;

namespace OpgaveSim.Runner.Tests.Structure;

/// <summary>Folders of a project know each other one way.</summary>
public class FolderCircleTests
{
    private static readonly string Rooms = typeof(FolderCircleTests).Namespace + ".Rooms";

    [Theory]
    [MemberData(nameof(Projects.All), MemberType = typeof(Projects))]
    public void No_folders_of_a_project_know_each_other_in_a_circle(string project)
    {
        var uses = TypeUses.In($"OpgaveSim.{project}", Projects.Made(project));
        Assert.NotEmpty(uses);
        Assert.True(FolderCircle.InWords(uses) is null, FolderCircle.InWords(uses));
    }

    [Theory]
    [InlineData(nameof(ByArgumentOfMethod))]
    [InlineData(nameof(ByArgumentOfType))]
    [InlineData(nameof(ByAttribute))]
    [InlineData(nameof(ByAttributeValue))]
    [InlineData(nameof(ByBase))]
    [InlineData(nameof(ByCall))]
    [InlineData(nameof(ByCatch))]
    [InlineData(nameof(ByConstraint<>))]
    [InlineData(nameof(ByField))]
    [InlineData(nameof(ByIterator))]
    [InlineData(nameof(ByLambda))]
    [InlineData(nameof(ByLocal))]
    [InlineData(nameof(ByNested))]
    [InlineData(nameof(ByParameter))]
    [InlineData(nameof(ByReturn))]
    [InlineData(nameof(ByTypeOf))]
    public void Every_way_to_know_a_type_is_found(string user) => Assert.Contains(
        TypeUses.In(Rooms, typeof(ByBase).Assembly),
        use => use.Type.Split('`')[0] == user && use.Folder == Rooms + ".Knowing" && use.UsedFolder == Rooms + ".Known");

    [Fact]
    public void What_knows_nothing_of_another_folder_is_not_found() =>
        Assert.DoesNotContain(TypeUses.In(Rooms, typeof(Stranger).Assembly), use => use.Type == nameof(Stranger));

    [Fact]
    public void Two_folders_that_know_each_other_are_named_with_the_types_that_make_the_circle()
    {
        var words = FolderCircle.InWords(TypeUses.In(Rooms, typeof(Acquaintance).Assembly));
        Assert.Contains($"{Rooms}.Known -> {Rooms}.Knowing: {nameof(Acquaintance)} knows {nameof(Stranger)}", words, StringComparison.Ordinal);
        Assert.Contains($"{Rooms}.Knowing -> {Rooms}.Known: ", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("ab bc ac", null)]
    [InlineData("aa", null)]
    [InlineData("ab ba", "ab")]
    [InlineData("ab bc ca", "abc")]
    [InlineData("ab bc ca cd dc", "cd")]
    [InlineData("xa ab bc cd da", "abcd")]
    public void The_shortest_circle_is_found(string uses, string? expected)
    {
        TypeUse[] between = [.. uses.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(use => new TypeUse($"{use[0]}", "A", $"{use[1]}", "B"))];
        Assert.Equal(expected, FolderCircle.Shortest(between) is { } circle ? string.Concat(circle.Order()) : null);
    }
}
