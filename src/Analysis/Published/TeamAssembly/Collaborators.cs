using OpgaveSim.Model.Networks;

namespace OpgaveSim.Analysis.Published.TeamAssembly;

/// <summary>Agents that live and whom each has worked with. Newcomers get the next number; who leaves takes its links along.</summary>
public sealed class Collaborators
{
    private readonly SortedDictionary<int, Agent> living = [];
    private int nextId;

    /// <summary>The living, ascending.</summary>
    public IReadOnlyCollection<int> Living => living.Keys;

    /// <summary>Whom an agent has worked with, ascending.</summary>
    public IReadOnlyCollection<int> PartnersOf(int agent) => living[agent].Partners;

    /// <summary>Adds a newcomer and returns its number.</summary>
    public int Arrive()
    {
        living[nextId] = new Agent();
        return nextId++;
    }

    /// <summary>A team works: all its pairs are linked, and its members are idle no longer.</summary>
    public void Work(IReadOnlyList<int> team)
    {
        foreach (var one in team)
        {
            living[one].Downtime = 0;
            foreach (var other in team)
            {
                if (one != other)
                {
                    living[one].Partners.Add(other);
                }
            }
        }
    }

    /// <summary>A tick passes: who was idle for longer than so many ticks leaves, the others' idle time grows by one.</summary>
    public void Pass(int maxDowntime)
    {
        foreach (var (agent, gone) in living.Where(pair => pair.Value.Downtime > maxDowntime).ToArray())
        {
            foreach (var partner in gone.Partners)
            {
                living[partner].Partners.Remove(agent);
            }

            living.Remove(agent);
        }

        foreach (var agent in living.Values)
        {
            agent.Downtime++;
        }
    }

    /// <summary>The network of the living, numbered from 0 in their order.</summary>
    public Graph Network()
    {
        var place = new Dictionary<int, int>(living.Count);
        foreach (var agent in living.Keys)
        {
            place[agent] = place.Count;
        }

        return Graph.Of(living.Count, living.SelectMany(pair => pair.Value.Partners
            .Where(partner => partner > pair.Key).Select(partner => (place[pair.Key], place[partner]))));
    }

    private sealed class Agent
    {
        public SortedSet<int> Partners { get; } = [];

        public int Downtime { get; set; }
    }
}
