using System.Reflection;
using NetArchTest.Rules;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Formation.Strategies;
using OpgaveSim.Model.World;

namespace OpgaveSim.Runner.Tests.Structure;

/// <summary>Rules are pure, records stay what they are, and originality knows nothing of who sat at the table.</summary>
public class StructureTests
{
    private static readonly Assembly Model = typeof(PublicWorld).Assembly;

    private static readonly string[] RoomsOfTheCourse = ["OpgaveSim.Model.Actors", "OpgaveSim.Model.Course", "OpgaveSim.Model.Mail", "OpgaveSim.Model.Tables"];

    [Theory]
    [InlineData("Model")]
    [InlineData("Analysis")]
    [InlineData("Presentation")]
    public void Rules_analysis_and_presentation_have_no_orleans_no_files_and_no_clock(string project) => Succeeds(
        Types.InAssembly(Projects.Made(project)).ShouldNot().HaveDependencyOnAny(
            "Orleans", "System.IO", "System.Net", "System.Diagnostics.Stopwatch", "System.TimeProvider", "System.Random",
            "Microsoft.Extensions", "Microsoft.AspNetCore"));

    [Fact]
    public void Originality_and_quality_do_not_know_composition() => Succeeds(
        Types.InAssembly(Model).That().ResideInNamespace(Room("OpgaveSim.Model.Originality")).Or().HaveName("Quality").ShouldNot().HaveDependencyOnAny(
        [
            .. RoomsOfTheCourse.Select(Room), Room("OpgaveSim.Model.Formation"), Room("OpgaveSim.Model.Diversity"), Room("OpgaveSim.Model.Relations"),
            typeof(ActorProfiles).FullName!,
        ]));

    /// <summary>A strategy that is in no list can be used by nobody.</summary>
    [Fact]
    public void The_list_of_logics_holds_every_strategy_and_no_two_share_a_name()
    {
        var concrete = typeof(NamedLogic).Assembly.GetTypes().Where(type => !type.IsAbstract).ToArray();
        Assert.Equal(concrete.Where(typeof(NamedLogic).IsAssignableFrom).OrderBy(type => type.Name), Logics.All.Select(logic => logic.GetType()).OrderBy(type => type.Name));
        Assert.Equal(concrete.Where(typeof(InviteRule).IsAssignableFrom).OrderBy(type => type.Name), Logics.InviteRules.Select(rule => rule.GetType()).OrderBy(type => type.Name));
        Assert.Equal(concrete.Where(typeof(StartRule).IsAssignableFrom).OrderBy(type => type.Name), Logics.StartRules.Select(rule => rule.GetType()).OrderBy(type => type.Name));
        Assert.Equal(Logics.InviteRules.Count, Logics.InviteRules.Select(rule => rule.Name).Distinct().Count());
        Assert.Equal(Logics.StartRules.Count, Logics.StartRules.Select(rule => rule.Name).Distinct().Count());
        Assert.All(Logics.All, logic => Assert.Equal(typeof(NamedLogic).Namespace, logic.GetType().Namespace));
    }

    /// <summary>Formulas know no world, strategies know no rounds and nothing of who uses them: no circle between the rooms of formation.</summary>
    [Fact]
    public void In_formation_scores_come_first_then_strategies_then_who_uses_them()
    {
        NoneOf("OpgaveSim.Model.Formation.Scores", UsersOfStrategies, "OpgaveSim.Model.Formation.Strategies", "OpgaveSim.Model.World");
        NoneOf("OpgaveSim.Model.Formation.Strategies", UsersOfStrategies, RoomsOfTheCourse);
    }

    /// <summary>A record with a field that changes would equal something else after it was used.</summary>
    [Theory]
    [MemberData(nameof(Projects.All), MemberType = typeof(Projects))]
    public void No_record_has_a_field_that_changes(string project) => Assert.Empty(Projects.Made(project).GetTypes().SelectMany(ChangingFields));

    [Fact]
    public void A_record_whose_field_changes_is_found()
    {
        Assert.Equal(["Forgetful.count"], ChangingFields(typeof(Forgetful)));
        Assert.Empty(ChangingFields(typeof(TypeUse)));
    }

    private sealed record Forgetful(int Number)
    {
        private int count;

        public int Next() => Number + count++;
    }

    private static IEnumerable<string> ChangingFields(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is null ? []
        : type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(field => !field.IsInitOnly).Select(field => $"{type.Name}.{field.Name}");

    private static string[] UsersOfStrategies =>
        [.. typeof(Logics).Assembly.GetTypes().Where(type => type.Namespace == typeof(Logics).Namespace).Select(type => type.FullName!)];

    private static void NoneOf(string room, string[] types, params string[] namespaces) => Succeeds(
        Types.InAssembly(Model).That().ResideInNamespace(Room(room)).ShouldNot().HaveDependencyOnAny([.. types, .. namespaces.Select(Room)]));

    /// <summary>The name of a room of the model, which must be there: a rule about a room that was renamed would forbid nothing.</summary>
    private static string Room(string name)
    {
        Assert.Contains(Model.GetTypes(), type => type.Namespace == name);
        return name;
    }

    private static void Succeeds(ConditionList condition)
    {
        var result = condition.GetResult();
        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }
}
