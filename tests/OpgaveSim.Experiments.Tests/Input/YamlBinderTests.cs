using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;

namespace OpgaveSim.Experiments.Tests.Input;

/// <summary>Experiments can be read by several threads at a time.</summary>
public class YamlBinderTests
{
    [Fact]
    public void Any_number_of_threads_may_ask_whether_a_property_takes_null()
    {
        // properties of many types, none of which was asked about before
        var properties = typeof(object).Assembly.GetExportedTypes().SelectMany(type => type.GetProperties()).Where(property => property.CanWrite).ToArray();
        Parallel.For(0, 8, _ => Parallel.ForEach(properties, property => YamlBinder.TakesNull(property)));
        Assert.True(YamlBinder.TakesNull(typeof(ExperimentHead).GetProperty(nameof(ExperimentHead.Keep))!));
        Assert.False(YamlBinder.TakesNull(typeof(ExperimentHead).GetProperty(nameof(ExperimentHead.Name))!));
    }
}
