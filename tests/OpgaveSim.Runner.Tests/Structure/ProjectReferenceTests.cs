namespace OpgaveSim.Runner.Tests.Structure;

/// <summary>Which project may know which. A row names only rows above it, so references run one way.</summary>
public class ProjectReferenceTests
{
    private static readonly (string Project, string[] Knows)[] MayKnow =
    [
        ("Model", []),
        ("Analysis", ["Model"]),
        ("Presentation", ["Model", "Analysis"]),
        ("Experiments", ["Model", "Analysis", "Presentation"]),
        ("Results", ["Model", "Analysis", "Presentation", "Experiments"]),
        ("Reports", ["Model", "Analysis", "Presentation", "Experiments", "Results"]),
        ("Grains", ["Model"]),
        ("Silo", ["Model", "Grains"]),
        ("Live", ["Model", "Analysis", "Presentation", "Experiments", "Results", "Reports", "Grains", "Silo"]),
        ("Runner", ["Model", "Analysis", "Presentation", "Experiments", "Results", "Reports", "Grains", "Silo", "Live"]),
    ];

    public static TheoryData<string, string[]> Rows
    {
        get
        {
            var rows = new TheoryData<string, string[]>();
            foreach (var (project, knows) in MayKnow)
            {
                rows.Add(project, knows);
            }

            return rows;
        }
    }

    [Fact]
    public void Every_project_has_a_row_and_a_row_names_only_rows_above_it()
    {
        Assert.Equal(Projects.Folders, MayKnow.Select(row => row.Project).Order());
        for (var row = 0; row < MayKnow.Length; row++)
        {
            Assert.Empty(MayKnow[row].Knows.Except(MayKnow[..row].Select(above => above.Project)));
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_assembly_knows_only_those_its_row_names(string project, string[] knows) => Assert.Empty(
        Projects.Made(project).GetReferencedAssemblies().Select(reference => reference.Name!)
            .Where(name => name.StartsWith("OpgaveSim.", StringComparison.Ordinal)).Except(knows.Select(known => $"OpgaveSim.{known}")));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_project_file_refers_directly_or_by_others_to_those_its_row_names(string project, string[] knows) =>
        Assert.Equal(knows.Order(), Reached(project).Order());

    private static HashSet<string> Reached(string project) =>
        [.. Projects.References(project).SelectMany(direct => Reached(direct).Append(direct))];
}
