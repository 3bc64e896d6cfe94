using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OpgaveSim.Experiments.Schemas;

/// <summary>
/// The summaries of the program's own doc comments, from the XML files beside its assemblies: so that a setting is described in one
/// place. Where such a file is missing (a program copied without it) there are none, and everything else works.
/// </summary>
public static partial class DocComments
{
    private static readonly ConcurrentDictionary<Assembly, IReadOnlyDictionary<string, string>> Files = new();

    /// <summary>The summary of a property; empty: none is there.</summary>
    public static string Of(PropertyInfo property) => Find(property.DeclaringType!, $"P:{property.DeclaringType!.FullName}.{property.Name}");

    /// <summary>The summary of a member of an enumeration; empty: none is there.</summary>
    public static string Of(Type type, string member) => Find(type, $"F:{type.FullName}.{member}");

    private static string Find(Type type, string id) => Files.GetOrAdd(type.Assembly, Read).GetValueOrDefault(id, "");

    private static Dictionary<string, string> Read(Assembly assembly)
    {
        var file = Path.Combine(AppContext.BaseDirectory, assembly.GetName().Name + ".xml");
        return !File.Exists(file) ? [] : XDocument.Load(file).Descendants("member")
            .Where(member => member.Element("summary") is not null)
            .ToDictionary(member => member.Attribute("name")!.Value, member => Plain(member.Element("summary")!));
    }

    private static string Plain(XElement summary) => Blanks().Replace(string.Concat(summary.DescendantNodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { IsEmpty: true } reference => (reference.Attribute("cref") ?? reference.Attribute("name"))?.Value.Split('.', ':')[^1] ?? "",
        _ => "",
    })), " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
