using System.Net;
using Microsoft.AspNetCore.Connections;

namespace OpgaveSim.Runner.Live;

/// <summary>
/// Room for a number of connections, in all and for one address. Whoever comes gets in: when the room is full, a connection that is idle and was
/// quiet longest is closed, of the address that has the most. Pages that watch, which are limited otherwise, and the teacher are never closed.
/// </summary>
/// <param name="most">Connections in all, ≥ 1.</param>
/// <param name="mostOfOneAddress">Connections of one address, ≥ 1.</param>
internal sealed class ConnectionRoom(int most, int mostOfOneAddress)
{
    private readonly Lock gate = new();
    private readonly HashSet<Guest> guests = [];
    private readonly Dictionary<string, int> ofAddress = [];
    private long clock;

    /// <summary>Connections now.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return guests.Count;
            }
        }
    }

    /// <summary>The middleware of a listening socket.</summary>
    /// <param name="next">What serves a connection.</param>
    public ConnectionDelegate Admit(ConnectionDelegate next) => async connection =>
    {
        var guest = new Guest(connection, ClientAddress.Of((connection.RemoteEndPoint as IPEndPoint)?.Address)) { Seen = Interlocked.Increment(ref clock) };
        connection.Features.Set(guest);
        Enter(guest)?.Close();
        try
        {
            await next(connection);
        }
        finally
        {
            Leave(guest);
        }
    };

    /// <summary>A request of a connection begins.</summary>
    public void Begin(Guest guest)
    {
        guest.Ask(1);
        guest.Seen = Interlocked.Increment(ref clock);
    }

    /// <summary>A request of a connection ended.</summary>
    public static void End(Guest guest) => guest.Ask(-1);

    /// <summary>Lets one in.</summary>
    /// <returns>Who has to go; null: there was room, or nobody can be asked to.</returns>
    private Guest? Enter(Guest guest)
    {
        lock (gate)
        {
            guests.Add(guest);
            var own = ofAddress[guest.Address] = ofAddress.GetValueOrDefault(guest.Address) + 1;
            var goes = own > mostOfOneAddress ? Quietest(guest.Address, guest)
                : guests.Count > most ? Quietest(ofAddress.MaxBy(one => one.Value).Key, guest)
                : null;
            if (goes is not null)
            {
                Remove(goes);
            }

            return goes;
        }
    }

    private void Leave(Guest guest)
    {
        lock (gate)
        {
            Remove(guest);
        }
    }

    private void Remove(Guest guest)
    {
        if (guests.Remove(guest) && --ofAddress[guest.Address] == 0)
        {
            ofAddress.Remove(guest.Address);
        }
    }

    private Guest? Quietest(string address, Guest but) => guests
        .Where(one => one.Address == address && one != but && !one.IsTeacher && !one.Watches)
        .MinBy(one => (one.IsBusy, one.Seen));
}
