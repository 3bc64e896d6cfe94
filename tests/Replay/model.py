"""Independent reading of the specification (docs/model.md). Draw keys as the project numbers them.
Usage: model.py SETTINGS.json PLAYED [CHANGED...]: folders of what Program.cs wrote. What is in PLAYED must agree with what comes out here;
each of CHANGED, played by a program with a changed rule, must not. The last line says what came out."""
import itertools, json, math, os, sys
from concurrent.futures import ProcessPoolExecutor
from statistics import NormalDist
M32=0xFFFFFFFF
def philox(key,c0,c1,c2,c3):
    k0=key&M32;k1=key>>32
    for _ in range(10):
        p0=0xD2511F53*c0;p1=0xCD9E8D57*c2
        c0,c1,c2,c3=(p1>>32)^c1^k0,p1&M32,(p0>>32)^c3^k1,p0&M32
        k0=(k0+0x9E3779B9)&M32;k1=(k1+0xBB67AE85)&M32
    return c0,c1,c2,c3
class Draws:
    def __init__(s,key): s.key=key; s.n=0
    def block(s,p,a,b=0,c=0): s.n+=1; return philox(s.key,p,a,b,c)
    def bits(s,*x):
        w=s.block(*x); return (w[1]<<32)|w[0]
    def high(s,*x):
        w=s.block(*x); return (w[3]<<32)|w[2]
    def u(s,*x): return (s.bits(*x)>>11)*2.0**-53
    def below(s,n,*x): return (s.bits(*x)*n)>>64
    def perm(s,p,a,b,n):
        moved={}
        for t in range(n):
            at=t+s.below(n-t,p,a,b,t)
            v=moved.get(at,at); moved[at]=moved.get(t,t)
            yield v
P=dict(run=1,kind=10,home=11,tier=12,will=13,skill=14,comp=15,own=16,opp=17,prof=18,sq=19,sector=20,prac=21,tiec=22,tien=23,
 breadth=40,dom=41,weight=42,origin=43,neigh=44,opt=45,seats=46,meetings=47,aware=60,key=61,stranger=62,contact=63,misj=64,misr=65,answer=66,
 apick=67,acat=68,
 ctype=220,orient=221,rread=222,refuse=223,strike=224,call=225,offer=226,
 prop=80,pack=81,partner=82,und=83,exit=84,novref=100,reach=101,pracactor=102,IL=1<<20,WL=2<<20)
ALL=M32
u64=lambda b:(b>>11)*2.0**-53
u32=lambda w:w*2.0**-32
openu=lambda b:((b>>12)+.5)*2.0**-52
near=lambda a,b:abs(a-b)<=1e-9*max(1,abs(a),abs(b))
def alike(a,b):
    if isinstance(a,dict):return all(alike(v,b[k]) for k,v in a.items())
    if isinstance(a,list):return len(a)==len(b) and all(map(alike,a,b))
    return near(a,b) if isinstance(a,float) and b is not None else a==b
near_one=lambda x:abs(x-1)<1e-12
class Fail(Exception): pass
# docs/model.md, section 7: keys and defaults
WORLD=dict(actors=200,domains=8,choices=8,kinds=['public','private','civic'],willingness=dict(mean=.7,sd=.15),skill=dict(mean=.5,sd=.15),
 capacity=3,clustering=.7,kindPull=.3,opposition=.15,homophily=1,tiesConsidered=8,tiesTaken=4,tiesKept=32,issuesPerRound=None,
 breadth=dict(middle=4,varied=True),couplings=4,crossDomain=.5,kinship=.5)
TABLE=dict(seats=8,forming=3,meetings=6,interval=1,aware=16,signalledAnew=6,scouted=40,judgementError=.2,answerSlope=6,answerThreshold=.35,
 acquaintanceBonus=.1,fill=False,budget=180,coordinationCost=.1,recombination=.4,misunderstanding=2,quorum=.5,rule='consent',veto=.25,
 thresholds='absolute',exit=.02,price=0,tieGrowth=.3,tieAfterFailure=.8,tieDecay=.02,
 framing=0,framedBy='table',frame='able',roles='none',roleLoad=4,commitment=False,conditional=.5,freeRiders=.3,reciprocity=.75,follow='mean',effort=.8,pledge=.2,keenness=.2,reluctance=.5,
 realisation=0,work=6,ratify=False,strike=.5,learning=0,orientationSpread=0,orientationDrift=0,openCall=0)
WORDS=dict(framedBy=['table','convener'],frame=['able','graded'],follow=['mean','least'],roles=['none','convener','partners'])
# section 9.4, the table of logics: who starts; lambda of answering and of deliberating
LOGICS={'interest':('stake',0,0),'kindred':('stake',0,0),'mutual-gains':('stake',0,0),'issue':('affinity',1,1),'expert':('affinity',1,1),
 'mandate':('mandate',0,0),'random':('random',1,1),'coverage-reference':('affinity',1,1)}
class Logic:
    """Section 9.4, the last paragraph; interpretations 6 and 26."""
    def __init__(l,given):
        if isinstance(given,str):given=dict(start=given,invite=given)
        invite=given.get('invite',1);l.vary=l.level=None
        if isinstance(invite,dict):l.vary,l.level=invite['vary'],invite['level'];invite='vary'
        start=given.get('start','random' if l.vary else invite)
        l.start,l.startmix=(LOGICS[start][0],None) if isinstance(start,str) else ({0:'stake',1:'affinity'}.get(start,'mix'),start)
        l.invite,l.invitemix=(invite,None) if isinstance(invite,str) else ({0:'interest',1:'issue'}.get(invite,'mix'),invite)
        own=LOGICS[invite][1:] if invite in LOGICS else (1,1)
        l.answer=given.get('answer',own[0]);l.deliberate=given.get('deliberate',own[1])
        l.duty=invite=='mandate' and 'answer' not in given
def filled(defaults,given):
    for k in given:
        if k not in defaults:raise KeyError(k)
    return {k:filled(v,given[k]) if isinstance(v,dict) and k in given else given.get(k,v) for k,v in defaults.items()}
def check(ok,*what):
    if not ok: raise Fail(' '.join(map(str,what)))

class World:
    """A world. Real numbers that agree to 1e-9 are taken as they were written down, so that no decision hangs on a last digit."""
    def __init__(w,setting,d):
        wp=w.p=filled(WORLD,setting['world']);w.rounds=setting.get('rounds',24)
        w.d=Draws(Draws(2026).bits(P['run'],3))
        w.n=wp['actors'];w.D=wp['domains'];w.M=wp['choices'];w.N=w.D*w.M
        w.Willingness,w.Skill=d['Willingness'],d['Skill']
        w.I=[d['Interests'][a*w.D:a*w.D+w.D] for a in range(w.n)]
        w.C=[d['Competence'][a*w.D:a*w.D+w.D] for a in range(w.n)]
        w.requirements=[i['Requirement'] for i in d['Issues']]
        w.agrees(d);w.make(d)
    def agrees(w,d):
        """Whether what was written down of the world is what comes out here."""
        wp=w.p;D=w.D
        for there,own in(d['World'],wp),(d['Defaults'],WORLD):
            for k,v in own.items():check(there[k[0].upper()+k[1:]]==({x[0].upper()+x[1:]:y for x,y in v.items()} if isinstance(v,dict) else v),k)
        check(int(d['RunKey'])==w.d.key,'runkey')
        if not hasattr(w,'own'):w.attributes()
        for k,v in w.own.items():
            check(len(v)==len(d[k]),k)
            for a,(x,y) in enumerate(zip(v,d[k])):check(alike(x,y),k,a)
    def attributes(w):
        wp=w.p;D=w.D;dr=w.d;kinds=len(wp['kinds']);own=w.own={k:[] for k in('Kind','Home','Tier','Willingness','Skill','Capacity','Mandate','Competence','Interests')}
        w.Kind,w.Home,w.Tier,w.Capacity,w.Mandate=own['Kind'],own['Home'],own['Tier'],own['Capacity'],[]
        for a in range(w.n):
            w.Kind.append(dr.below(kinds,P['kind'],a));h=dr.below(D,P['home'],a);w.Home.append(h);w.Tier.append(dr.below(3,P['tier'],a));w.Capacity.append(wp['capacity'])
            for k,key,low in('Willingness','will',.02),('Skill','skill',0.):
                z=wp[k.lower()];own[k].append(min(1.,max(low,z['mean']+z['sd']*NormalDist().inv_cdf(openu(dr.bits(P[key],a))))))
            m=0
            if wp['kinds'][w.Kind[a]]=='public':
                m=1<<h
                if w.Tier[a]==2:m|=1<<((h+1)%D)
            w.Mandate.append(m);own['Mandate'].append(str(m))
            for j in range(D):
                b=dr.block(P['comp'],a,j);ch=u64((b[1]<<32)|b[0]);lv=u64((b[3]<<32)|b[2])
                own['Competence'].append(.6+.4*lv if j==h else (.2+.3*lv if ch<.5 else .05*lv) if j==(h+1)%D else (.5*lv if ch<.25 else .05*lv))
        prof=[]
        for k in range(kinds):
            e=[math.exp(NormalDist().inv_cdf(openu(dr.bits(P['prof'],k,j)))) for j in range(D)];s=sum(e);prof.append([x/s for x in e])
        h=wp['clustering'];kp=wp['kindPull']
        for a in range(w.n):
            e=[math.log(openu(dr.bits(P['own'],a,j)))**2 for j in range(D)];s=sum(e)
            v=[]
            for j in range(D):
                pl=.8*(j==w.Home[a])+.2*(j==(w.Home[a]+1)%D)
                x=h*((1-kp)*pl+kp*prof[w.Kind[a]][j])+(1-h)*e[j]/s
                if j not in(w.Home[a],(w.Home[a]+1)%D) and dr.u(P['opp'],a,j)<wp['opposition']:x=-x
                v.append(x)
            s=sum(map(abs,v));own['Interests']+=[x/s for x in v]
    def make(w,d):
        wp=w.p;D=w.D;dr=w.d
        w.U=[[x/math.sqrt(sum(y*y for y in v)) for x in v] for v in w.I]
        # world landscape
        K=w.K=wp['couplings']
        w.wn=[]
        for c in range(w.N):
            pool=[x for x in range(c//w.M*w.M,c//w.M*w.M+w.M) if x!=c]
            w.wn.append(w.take(ALL,c,min(K,len(pool)),pool,[],0))
        w.cache={}
        w.x0=dr.bits(P['sq'],0)&((1<<w.N)-1);w.own['StatusQuo']=str(w.x0)
        # practices
        sect=[]
        for dd in range(D):
            f=lambda x:sum(w.phiw(c,x) for c in range(dd*w.M,dd*w.M+w.M))/w.M
            x=w.x0
            for tr in range(16):
                y=x^(1<<(dd*w.M+dr.below(w.M,P['sector'],dd,tr)))
                if f(y)>f(x):x=y
            sect.append(x)
        w.prac=[]
        for a in range(w.n):
            l=[]
            for i in range(2):
                b=dr.block(P['prac'],a,i);m=((b[1]<<32)|b[0])&((b[3]<<32)|b[2])&dr.bits(P['prac'],a,i,1)&((1<<w.N)-1)
                l.append(sect[w.Home[a]]^m)
            if l[0]==l[1]:l=l[:1]
            w.prac.append(l)
        w.own['Practices']=[[str(x) for x in l] for l in w.prac]
        who=dr.perm(P['pracactor'],0,0,w.n);w.known=sect+[x for _ in range(min(100,w.n)) for x in w.prac[next(who)]];w.own['KnownPractices']=[str(x) for x in w.known];w.ofknown={}
        # ties
        t=[{} for _ in range(w.n)]
        for a in range(w.n):
            g=dr.perm(P['tiec'],a,0,w.n-1);cand=[]
            for _ in range(min(wp['tiesConsidered'],w.n-1)):
                o=next(g);o=o if o<a else o+1
                cand.append((wp['homophily']*sum(x*y for x,y in zip(w.U[a],w.U[o]))+NormalDist(0,.25).inv_cdf(openu(dr.bits(P['tien'],a,o))),o))
            cand.sort(reverse=True)
            for _,o in cand[:wp['tiesTaken']]:
                t[a][o]=(.5,0);t[o][a]=(.5,0)
        for a in range(w.n):
            if len(t[a])>wp['tiesKept']:t[a]={o:t[a][o] for o in sorted(t[a])[:wp['tiesKept']]}
        w.ties=t;w.own['Ties']=[[[o,t[a][o][0],0] for o in sorted(t[a])] for a in range(w.n)]
        # issues
        q=wp['issuesPerRound'] or max(1,w.n/50)
        w.issues=[];arrivals=[]
        for r in range(w.rounds):
            for _ in range(math.floor((r+1)*q+1e-9)-math.floor(r*q+1e-9)):
                i=len(arrivals);mid=wp['breadth']['middle']
                if wp['breadth']['varied']:
                    u=dr.u(P['breadth'],i);mid+=-1 if u<.25 else 0 if u<.75 else 1
                g=dr.perm(P['dom'],i,0,D);ds=[next(g) for _ in range(max(1,min(D,mid)))]
                req=[0.]*D
                for x in ds:req[x]=.3+dr.u(P['weight'],i,x)
                s=sum(req);arrivals.append((r,[x/s for x in req],sorted(ds)))
        w.own['Issues']=[dict(Id=i,Arrival=r,Requirement=req,Domains=ds) for i,(r,req,ds) in enumerate(arrivals)]
        w.agrees(d)
        for i,(r,_,ds) in enumerate(arrivals):w.issues.append(Issue(w,i,r,w.requirements[i],ds))
    def take(w,owner,c,k,own,oth,kappa):
        out=[]
        for i in range(k):
            b=w.d.block(P['neigh'],owner,c,i);cross=u64((b[1]<<32)|b[0])<kappa
            pool=(oth or own) if cross else (own or oth)
            x=pool.pop((((b[3]<<32)|b[2])*len(pool))>>64);out.append(x)
        return out
    def phi(w,base,owner,c,nb,x):
        pat=x>>c&1
        for j,o in enumerate(nb):pat|=(x>>o&1)<<(j+1)
        k=(base,owner,c,pat);v=w.cache.get(k)
        if v is None:v=w.cache[k]=w.d.u(base+c,owner,pat&M32,pat>>32)
        return v
    def phiw(w,c,x):return w.phi(P['WL'],ALL,c,w.wn[c],x)
    def keyed(w,i,a):return w.d.bits(P['key'],i,a)
    def references(w,i,reach):
        """The 64 random solutions of an issue (reach None), or the 64 that turn so many choices."""
        if reach is None:return [w.d.bits(P['novref'],i.id,k) for k in range(64)]
        out=[]
        for k in range(64):
            g=w.d.perm(P['reach'],i.id,k,len(i.ch));x=w.x0
            for _ in range(reach):x^=1<<i.ch[next(g)]
            out.append(x)
        return out
    def cos(w,a,b):return sum(x*y for x,y in zip(w.U[a],w.U[b]))
class Issue:
    def __init__(s,w,i,r,req,ds):
        s.w=w;s.id=i;s.arr=r;s.r=req;s.ds=ds;s.ch=[c for c in range(w.N) if c//w.M in ds]
        s.mask=sum(1<<c for c in s.ch);s.nb={};s.fstar=None
        for c in s.ch:
            if w.d.u(P['origin'],i,c)<w.p['kinship']:s.nb[c]=(P['WL'],ALL,w.wn[c])
            else:
                own=[x for x in s.ch if x//w.M==c//w.M and x!=c];oth=[x for x in s.ch if x//w.M!=c//w.M]
                s.nb[c]=(P['IL'],i,w.take(i,c,min(w.K,len(s.ch)-1),own,oth,w.p['crossDomain']))
    def phi(s,c,x):
        b,o,nb=s.nb[c];return s.w.phi(b,o,c,nb,x)
    def f(s,x):return [sum(s.phi(c,x) for c in range(d*s.w.M,d*s.w.M+s.w.M))/s.w.M for d in s.ds]
    def F(s,x):return sum(s.r[d]*v for d,v in zip(s.ds,s.f(x)))
    def best(s):
        if s.fstar is None:
            b=-1;hit={c:[e for e in s.ch if e==c or c in s.nb[e][2]] for c in s.ch};part={c:s.r[c//s.w.M]/s.w.M for c in s.ch}
            for k in range(-1,20):
                x=s.w.x0 if k<0 else (s.w.x0&~s.mask)|(s.w.d.bits(P['opt'],s.id,k)&s.mask)
                while 1:
                    now={c:s.phi(c,x) for c in s.ch}
                    gain,c=max((sum(part[e]*(s.phi(e,x^(1<<c))-now[e]) for e in hit[c]),c) for c in s.ch)
                    if gain<=1e-15:break
                    x^=1<<c
                b=max(b,s.F(x))
            s.fstar=b
        return s.fstar

def shared(w,i,archive):
    """The last 100 of an archive that share M choices or more with an issue: the choices shared, and the solution."""
    return [(j.mask&i.mask,x) for j,x in archive if (j.mask&i.mask).bit_count()>=w.M][-100:]
def ratios(w,i,x,pc,known):
    """How far a solution lies from precedents, relative to chance and to solutions of its reach; known keeps the yardsticks."""
    if len(pc)<5:return (None,None)
    def dist(x):
        v=sorted(((x^y)&m).bit_count()/m.bit_count() for m,y in pc)[:15];return sum(v)/len(v)
    own=dist(x);out=[]
    for reach in None,((x^w.x0)&i.mask).bit_count():
        if reach not in known:known[reach]=sum(map(dist,w.references(i,reach)))/64
        out.append(own/known[reach] if known[reach] else None)
    return tuple(out)

def once(f):
    """What a closed table measures does not change: it is computed once, and compared with every product."""
    def of(b,*args):
        key=(f.__name__,*map(tuple,args))
        if key not in b.known:b.known[key]=f(b,*args)
        return b.known[key]
    return of

def ranks(v):
    n=len(v)
    return [1.0]*n if n==1 else [(sum(y<x for y in v)+.5*(sum(y==x for y in v)-1))/(n-1) for x in v]

class Run:
    def __init__(s,setting,d):
        s.T=filled(TABLE,setting.get('table',{}));s.w=w=World(setting,d);s.L=Logic(setting['logic']);s.start=s.L.start;s.invite=s.L.invite;s.rule=s.T['rule']
        s.rounds=setting.get('rounds',24);s.warm=setting.get('warmup',4);s.full=setting.get('measure','full')=='full'
        s.ties=[dict(t) for t in w.ties];s.prac=[list(p) for p in w.prac];s.seats=[set() for _ in range(w.n)]
        s.archive=[];s.pairs={};s.out={}
        T=s.T;clamp=lambda x:min(1.,max(0.,x));dev=[T['orientationSpread']*NormalDist().inv_cdf(openu(w.d.bits(P['orient'],a))) if T['orientationSpread'] else 0. for a in range(w.n)]
        s.will,s.skill=list(w.Willingness),list(w.Skill);s.ans=[clamp(s.L.answer+x) for x in dev];s.del_=[clamp(s.L.deliberate+x) for x in dev];s.ans0=list(s.ans)
        s.carries=T['roles']!='none' or T['realisation']>0 or T['ratify']
    def seen(s,i,who):
        """Section 9.12, framing: the weights of the domains as some actors see them."""
        phi=s.T['framing'];w=s.w
        if phi==0:return i.r
        out=[(1-phi)*x for x in i.r]
        for m in who:
            k={d:w.C[m][d] if s.T['frame']=='graded' else float(w.C[m][d]>=.3) for d in i.ds};tot=sum(i.r[d]*k[d] for d in i.ds)
            for d in i.ds:out[d]+=phi/len(who)*(i.r[d]*k[d]/tot if tot else 1/len(i.ds))
        return out
    def ours(s,mem):return mem[:1] if s.T['framedBy']=='convener' else mem
    def strength(s,ties,o,t):
        if o not in ties:return 0
        v,r=ties[o];v*=(1-s.T['tieDecay'])**(t-r);return v if v>=.05 else 0
    def number(s,key,i):
        """Section 7: seats or meetings of an issue."""
        v=s.T[key]
        if not isinstance(v,dict):return v
        if v['sd']==0:return math.floor(v['mean']+.5)
        low,high={'seats':(2,32),'meetings':(1,60)}[key]
        return max(low,min(high,math.floor(v['mean']+v['sd']*NormalDist().inv_cdf(openu(s.w.d.bits(P[key],i.id)))+.5)))
    def run(s):
        w=s.w;t=0;wait={};nxt=0;tables={};s.unans=0;s.rows=[]
        while nxt<len(w.issues) or t<s.rounds or wait or tables:
            while nxt<len(w.issues) and w.issues[nxt].arr==t:wait[nxt]=0;nxt+=1
            row=dict(Round=t,Arrived=sum(i.arr==t for i in w.issues),Unanswered=s.unans,Convened=-len(tables))
            for i in sorted(wait):
                init=next((a for a in s.aware(w.issues[i],t) if len(s.seats[a])<w.Capacity[a]),None)
                if init is None:
                    wait[i]+=1
                    if wait[i]==1+s.T['signalledAnew']:del wait[i];s.unans+=1
                else:
                    del wait[i];s.seats[init].add(i)
                    tables[i]=Table(s,w.issues[i],init,t)
            row.update(Waiting=len(wait),Unanswered=s.unans-row['Unanswered'],Convened=len(tables)+row['Convened'])
            form=[tables[i] for i in sorted(tables) if tables[i].began is None]
            inv={};cnt={};before=sum(tb.sc for tb in form)
            for tb in form:
                for a in tb.scout(t,cnt):inv.setdefault(a,[]).append(tb)
            row.update(Scouted=sum(tb.sc for tb in form)-before,Asked=sum(map(len,inv.values())))
            join={}
            for a in sorted(inv):
                A=[]
                for tb in inv[a]:
                    own=any(s.strength(s.ties[a],m,t)>0 for m in tb.mem)
                    A.append((tb.appraise(a,own or tb.strong(a,t)>0),w.keyed(tb.i.id,a),tb))
                A.sort(key=lambda x:(-x[0],-x[1]))
                for ap,_,tb in A:
                    if len(s.seats[a])<w.Capacity[a]:
                        pr=s.will[a]/(1+math.exp(-s.T['answerSlope']*(ap-s.T['answerThreshold'])))
                        if s.T['fill'] or a in tb.offers or w.d.u(P['answer'],tb.i.id,a,t)<pr:
                            s.seats[a].add(tb.i.id);join.setdefault(tb.i.id,[]).append(a)
            snaps={a:s.snapshot(a) for l in join.values() for a in l}
            for tb in form:
                tb.seat(join.get(tb.i.id,[]),t,snaps)
            closed=[];gone=[]
            for i in sorted(tables):
                tables[i].meet(t)
                gone+=[(a,i) for a,r in tables[i].left.items() if r==t]+[(a,i) for a in tables[i].released];tables[i].released=[]
                if tables[i].end is not None:closed.append(tables.pop(i))
            for a,i in gone:s.seats[a].discard(i)
            new=[]
            for tb in closed:
                tb.novelty(t);s.settle(tb,t)
                if tb.end=='Realised':new.append((tb.i,tb.x))
                tb.suspects()
            for tb in closed:
                s.out[tb.i.id]=tb
                if tb.began is not None:
                    m=tb.start
                    for x in m:
                        for y in m:
                            if x<y:s.pairs.setdefault((x,y),t)
            s.archive+=new
            row.update(Joined=sum(map(len,join.values())),Open=len(tables),**{o:sum(tb.end==o for tb in closed) for o in('Realised','NoAgreement','Dissolved','Sunk')});s.rows.append(row)
            t+=1
        s.t=t
    def snapshot(s,a):return dict(s.ties[a]),list(s.prac[a]),s.skill[a],s.ans[a],s.del_[a]
    def aware(s,i,t):
        w=s.w;g=w.d.perm(P['aware'],i.id,t,w.n);a=[next(g) for _ in range(min(s.T['aware'],w.n))]
        st=[sum(abs(w.I[x][d]) for d in i.ds) for x in a];af=[sum(r[d]*w.C[x][d] for d in i.ds) for x in a for r in [s.seen(i,[x])]]
        h=max(i.ds,key=lambda d:(i.r[d],-d))
        sc={'stake':lambda:st,'affinity':lambda:af,'random':lambda:[0]*len(a),
            'mandate':lambda:[(w.Mandate[x]>>h&1,w.Tier[x]) for x in a],
            'mix':lambda:[(1-s.L.startmix)*p+s.L.startmix*q for p,q in zip(ranks(st),ranks(af))]}[s.start]()
        return [x for _,_,x in sorted(((sc[k],w.keyed(i.id,x),x) for k,x in enumerate(a)),reverse=True)]
    def settle(s,tb,t):
        pres=tb.pres;ok=tb.end=='Realised';T=s.T
        old={a:{o:s.strength(s.ties[a],o,t) for o in pres if o!=a} for a in pres}
        for a in pres:
            s.seats[a].discard(tb.i.id);u=tb.gain(a);eta,drift=T['learning'],T['orientationDrift']
            if ok:
                s.skill[a]+=eta*(1-s.skill[a])
                for v in s.ans,s.del_:v[a]+=drift*(1-v[a]) if u>=0 else -drift*v[a]
            s.will[a]+=eta*(1-s.will[a]) if ok and u>=0 else -eta*s.will[a]
            for o in pres:
                if o==a:continue
                v=old[a][o]
                if ok:
                    nv=v+T['tieGrowth']*(1-v)
                    s.ties[a][o]=(nv,t)
                elif v>0:s.ties[a][o]=(v*T['tieAfterFailure'],t)
            for o in list(s.ties[a]):
                if s.strength(s.ties[a],o,t)==0:del s.ties[a][o]
            if len(s.ties[a])>s.w.p['tiesKept']:
                keep=sorted(s.ties[a],key=lambda o:(-s.strength(s.ties[a],o,t),o))[:s.w.p['tiesKept']]
                s.ties[a]={o:s.ties[a][o] for o in keep}
            if ok:
                n=(s.prac[a][0]&~tb.i.mask)|(tb.x&tb.i.mask)
                s.prac[a]=([n]+[p for p in s.prac[a] if p!=n])[:4]
    def means(s,cnt):
        """Measures of tables: unweighted means over those that count and have a value."""
        full=s.full
        def at(b,k):return b.comp(b.start)[k] if b.began is not None else None
        def form(b,k):return b.comp(b.start)['KindForms'][k] if b.began is not None else None
        real=lambda b,v:v if full and b.end=='Realised' else None
        pay=lambda who,k:lambda b:None if not full else (b.pay(range(s.w.n)) if who=='all' else b.pay(b.pres) or {}).get(k)
        of={'size':lambda b:at(b,'Size'),'agreement':lambda b:b.agreed,'dissolved':lambda b:b.end=='Dissolved','rounds-to-close':lambda b:b.closed-b.conv+1,
            'size-at-closing':lambda b:len(b.pres),'candidates-scored':lambda b:b.sc,'invitations':lambda b:b.inv,'proposals-tried':lambda b:b.tried,'proposals-passed':lambda b:b.passed,
            'exits':lambda b:len(b.left),'usual-suspects':lambda b:b.us,'missing-at-table':lambda b:b.missing(),
            'novelty':lambda b:real(b,b.nov[0]),'novelty-given-size':lambda b:real(b,b.nov[1]),'surprisal':lambda b:real(b,b.sur),
            'practice-novelty':lambda b:real(b,b.pnov[0]),'practice-novelty-given-size':lambda b:real(b,b.pnov[1]),
            'atypicality':lambda b:real(b,b.aty and b.aty['NovelTail']),'atypicality-median':lambda b:real(b,b.aty and b.aty['Median']),
            'radicalness':lambda b:real(b,bin((b.x^s.w.x0)&b.i.mask).count('1')/len(b.i.ch)),
            'quality':lambda b:b.quality() if full else None,'quality-given-agreement':lambda b:b.quality() if full and b.agreed else None,
            'faultline':lambda b:b.fault()[0] if full and b.began is not None else None,'faultline-silhouette':lambda b:b.fault()[1] if full and b.began is not None else None,
            'kind-variety-at-closing':lambda b:(b.comp(b.pres) or {}).get('KindVariety'),'home-variety-at-closing':lambda b:(b.comp(b.pres) or {}).get('HomeVariety')}
        for k in('kind-variety','tier-variety','home-variety','kind-variety-unbiased','tier-variety-unbiased','home-variety-unbiased','kind-variety-of-four','home-variety-of-four',
            'home-disparity','home-leinster-cobbold','interest-distance','competence-distance','coverage','mandate-cover'):
            of[k]=lambda b,k=''.join(x.capitalize() for x in k.split('-')):at(b,k)
        for k,x in('shannon','Shannon'),('hill-0','HillZero'),('hill-1','HillOne'),('hill-2','HillTwo'),('hill-inf','HillInfinity'),('pielou','Pielou'):of['kind-'+k]=lambda b,x=x:form(b,x)
        for who in 'all','members':
            for k,x in('payoff-of-%s','Mean'),('payoff-of-%s-tenth','TenthPercentile'),('losing-of-%s','Losing'),('payoff-spread-of-%s','Deviation'):of[k%who]=pay(who,x)
        of.update({'frame-error':lambda b:b.error,'unseen-domains':lambda b:b.unseen,'unasked-share':lambda b:sum(a in b.unasked for a in b.mem)/len(b.mem) if s.T['openCall'] else None,
            'agreed-quality':lambda b:None if not full or not s.carries else b.quality(b.plan) if b.agreed else b.quality(),'sunk-agreements':lambda b:b.end=='Sunk' if b.agreed and s.carries else None,
            'months-of-realising':lambda b:b.closed-b.since if b.fates else None,'load-gini':lambda b:b.gini if b.fates else None,
            'owners-competence':lambda b:sum(v)/len(v) if b.fates and (v:=[s.w.C[a][c//s.w.M] for c,a in zip(b.todo,b.owner) if a>=0]) else None,
            'first-effort':lambda b:b.efforts[0] if b.efforts else None,'last-effort':lambda b:b.efforts[-1] if b.efforts else None,'idle-owners':lambda b:b.idle[-1] if b.idle else None})
        for k in 'delivered','orphaned','lapsed','struck':of[k+'-share']=lambda b,k=k:b.fates.count(k)/len(b.fates) if b.fates else None
        found={k:[v for v in map(f,cnt) if v is not None] for k,f in of.items()};out={k:sum(v)/len(v) if v else None for k,v in found.items()}
        mean=lambda v:sum(v)/len(v);sd=lambda v:math.sqrt(mean([(x-mean(v))**2 for x in v]))
        got=[x-y for x,y in zip(s.skill,s.w.Skill)];learns=s.T['learning']>0;turns=s.T['orientationSpread']>0 or s.T['orientationDrift']>0
        out.update({'skill-spread':sd(s.skill) if learns else None,'willingness-at-end':mean(s.will) if learns else None,
            'rich-get-richer':mean([(x-mean(s.w.Skill))*(y-mean(got)) for x,y in zip(s.w.Skill,got)])/(sd(s.w.Skill)*sd(got)) if learns and sd(got)>0 and sd(s.w.Skill)>0 else None,
            'orientation-at-end':mean(s.del_) if turns else None,'orientation-spread-at-end':sd(s.del_) if turns else None})
        return out
    def network(s,d):
        """Measures of the ties that are alive at the end, an edge where either end holds one."""
        w=s.w;n=w.n;near=[set() for _ in range(n)]
        for a in range(n):
            for o in s.ties[a]:
                if s.strength(s.ties[a],o,s.t)>0:near[a].add(o);near[o].add(a)
        E=[(a,o) for a in range(n) for o in near[a] if a<o];m=len(E);seen=set();giant=0
        for a in range(n):
            todo=[a] if a not in seen else [];size=0;seen.add(a)
            while todo:
                x=todo.pop();size+=1
                for y in near[x]-seen:seen.add(y);todo.append(y)
            giant=max(giant,size)
        tri=[sum(len(near[x]&near[a]) for x in near[a])/2 for a in range(n)];two=[len(x)*(len(x)-1)/2 for x in near]
        def assort(v):
            if not m:return None
            e=sum(v[a]==v[o] for a,o in E)/m;q={}
            for a in range(n):q[v[a]]=q.get(v[a],0)+len(near[a])/(2*m)
            ab=sum(x*x for x in q.values())
            return None if near_one(ab) else (e-ab)/(1-ab)
        ei=lambda v:(sum(1 if v[a]!=v[o] else -1 for a,o in E)/m) if m else None
        return {'density':m/(n*(n-1)/2),'mean-degree':2*m/n,'max-degree':max(map(len,near)),'full-of-ties':sum(sum(s.strength(s.ties[a],o,s.t)>0 for o in s.ties[a])>=w.p['tiesKept'] for a in range(n))/n,'giant-component':giant/n,'transitivity':sum(tri)/sum(two) if any(two) else None,
            'mean-local-clustering':sum(x/y if y else 0 for x,y in zip(tri,two))/n,'kind-assortativity':assort(w.Kind),'home-assortativity':assort(w.Home),'kind-ei':ei(w.Kind),'home-ei':ei(w.Home)}
class Table:
    def __init__(b,s,i,init,t):
        b.s=s;b.w=s.w;b.i=i;b.seats=s.number('seats',i);b.meetings=s.number('meetings',i);b.mem=[init];b.joined={init:t};b.snap={init:s.snapshot(init)};b.conv=t;b.offers=[];b.unasked=set();b.released=[];b.fates=[];b.todo=[];b.owner=[];b.efforts=[];b.idle=[];b.error=b.unseen=b.gini=None;b.agreed=False;b.rr=i.r
        b.asked={init};b.inv=0;b.sc=0;b.began=None;b.left={};b.end=None;b.read={};b.start=[];b.tried=b.passed=b.k=0;b.x=s.w.x0;b.pres=[init];b.nov=b.pnov=(None,None);b.us=None;b.sur=b.aty=None;b.known={}
    def strong(b,a,t):return max(b.s.strength(b.snap[m][0],a,t) for m in b.mem)
    def scout(b,t,cnt):
        w=b.w;T=b.s.T;S=T['scouted'];i=b.i
        con={o for m in b.mem for o in b.snap[m][0] if b.s.strength(b.snap[m][0],o,t)>0}
        if b.s.invite=='coverage-reference':
            cand=[a for a in range(w.n) if a not in b.asked and not (cnt.get(a,0)>=w.Capacity[a]-len(b.s.seats[a]))]
        else:
            o=math.floor(S*sum(b.snap[m][2] for m in b.mem)/len(b.mem)/2+.5)
            c=sorted((w.d.bits(P['contact'],i.id,a,t),a) for a in con if a not in b.asked)[:S-o];cand=[a for _,a in c]
            k=0
            for a in w.d.perm(P['stranger'],i.id,t,w.n):
                if k==o:break
                if a not in b.asked and a not in con:cand.append(a);k+=1
        b.offers=[];heard=0;rr=b.s.seen(i,b.s.ours(b.mem))
        for a in w.d.perm(P['call'],i.id,t,w.n):
            if heard==T['openCall']:break
            if a in b.asked:continue
            heard+=1
            if w.d.u(P['offer'],i.id,a,t)<w.Willingness[a]*b.appraise(a,b.strong(a,t)>0,b.s.ans0[a]):
                b.offers.append(a)
                if a not in cand:cand.append(a)
        b.sc+=len(cand)
        chat={a:w.C[a] for a in cand}
        if b.s.invite in('issue','expert','mix'):
            for a in cand:
                tie=b.strong(a,t)
                if a not in b.read or tie>b.read[a][0]:
                    r=a
                    if w.d.u(P['misj'],i.id,a,t)<T['judgementError']*(1-tie):
                        r=w.d.below(w.n-1,P['misr'],i.id,a,t);r=r if r<a else r+1
                    b.read[a]=(tie,r)
                chat[a]=w.C[b.read[a][1]]
        picks=[];left=list(cand)
        while left and len(b.mem)+len(picks)<b.seats:
            grp=b.mem+picks
            if b.s.L.vary:picks.append(left.pop(left.index(b.assigned(grp,left,t,len(picks)))));continue
            unc=[rr[d] for d in range(w.D)]
            for m in b.mem:unc=[u*(1-c) for u,c in zip(unc,w.C[m])]
            for m in picks:unc=[u*(1-c) for u,c in zip(unc,chat[m])]
            ui=list(rr)
            for m in grp:
                mx=max(map(abs,w.I[m]));ui=[u*(1-abs(x)/mx) for u,x in zip(ui,w.I[m])]
            gs=[0.0]*w.D
            for m in grp:gs=[x+y for x,y in zip(gs,w.U[m])]
            mc=lambda a:sum(x*y for x,y in zip(w.U[a],gs))/len(grp)
            interest=lambda a:sum(abs(w.I[a][d]) for d in i.ds)*(1+mc(a))/2
            cover=lambda a:sum(unc[d]*chat[a][d] for d in i.ds)
            v=b.s.invite
            if v=='mix':
                q=b.s.L.invitemix;r1=ranks([interest(a) for a in left]);r2=ranks([cover(a) for a in left]);sc=[(1-q)*x+q*y for x,y in zip(r1,r2)]
            else:
                fn={'interest':interest,'kindred':mc,'mutual-gains':lambda a:sum(ui[d]*(abs(w.I[a][d])/max(map(abs,w.I[a]))) for d in i.ds),
                    'issue':cover,'coverage-reference':cover,'expert':lambda a:sum(rr[d]*chat[a][d] for d in i.ds),
                    'mandate':lambda a:(sum(i.r[d] for d in i.ds if w.Mandate[a]>>d&1),w.Tier[a]),'random':lambda a:0}[v]
                sc=[fn(a) for a in left]
            best=max(range(len(left)),key=lambda k:(sc[k],w.keyed(i.id,left[k])))
            if v=='mandate' and sc[best][0]==0:break
            picks.append(left.pop(best))
        b.asked|=set(picks);b.inv+=len(picks)
        for a in picks:cnt[a]=cnt.get(a,0)+1
        b.asknow=picks;b.unasked|=set(picks)&set(b.offers)
        return picks
    def assigned(b,grp,left,t,number):
        """Section 9.4, assigned composition: the next pick."""
        w=b.w;i=b.i;level=b.s.L.level;v=b.s.L.vary
        if v in('kind','home'):
            of={'kind':w.Kind,'home':w.Home}[v];want=of[b.mem[0]]
            if w.d.u(P['apick'],i.id,t,number)<level:want=min(set(of),key=lambda c:(sum(of[m]==c for m in grp),-w.d.bits(P['acat'],i.id,c)))
            return max([a for a in left if of[a]==want] or left,key=lambda a:w.keyed(i.id,a))
        apart=(lambda x,y:math.sqrt(sum((p-q)**2 for p,q in zip(w.C[x],w.C[y])))/math.sqrt(2)) if v=='competence' else lambda x,y:1-w.cos(x,y)
        order=sorted(left,key=lambda a:(sum(apart(a,m) for m in grp),-w.keyed(i.id,a)))
        return order[math.floor(level*(len(order)-1)+.5)]
    def appraise(b,a,tied,lam=None):
        w=b.w;i=b.i;lam=b.s.ans[a] if lam is None else lam;rr=b.s.seen(i,[a])
        if b.s.L.duty and any(w.Mandate[a]>>d&1 for d in i.ds):return 1
        st=sum(abs(w.I[a][d]) for d in i.ds);co=sum(w.cos(a,m) for m in b.mem)/len(b.mem)
        cov=lambda d:1-math.prod(1-w.C[m][d] for m in b.mem)
        m=sum(rr[d]*(1-cov(d))*w.C[a][d] for d in i.ds)
        return (1-lam)*min(1,2*st)*(1+co)/2+lam*min(1,m*b.seats)+(b.s.T['acquaintanceBonus'] if tied else 0)
    def seat(b,new,t,snaps):
        for a in new:b.mem.append(a);b.joined[a]=t;b.snap[a]=snaps[a]
    def meet(b,t):
        w=b.w;T=b.s.T;i=b.i
        if b.began is None:
            if len(b.mem)<b.seats and t-b.conv<T['forming']-1:return
            b.pres=list(b.mem)
            if len(b.mem)<2:b.close(t,'Dissolved');return
            b.began=t;b.start=list(b.mem);b.B=math.floor(T['budget']/(1+T['coordinationCost']*(len(b.mem)-1)))
            b.order=[b.mem[0]]+sorted(b.mem[1:],key=lambda a:(b.joined[a],w.keyed(i.id,a)))
            b.next=b.order[0];b.f0=i.f(w.x0);b.f=b.f0;b.still=0
            if T['framing']:
                who=b.s.ours(b.order);b.error=sum(abs(x-y) for x,y in zip(b.s.seen(i,who),i.r))/2;b.unseen=sum(all(w.C[m][d]<.3 for m in who) for d in i.ds)/len(i.ds)
        if b.fates:b.work(t);return
        if (t-b.began)%T['interval']:return
        m=b.meetings;b.k+=1;turns=b.k*b.B//m-(b.k-1)*b.B//m
        rr=b.s.seen(i,b.s.ours(b.order));lam=lambda a:b.snap[a][4]
        delta=lambda a,f1,f2:sum(((1-lam(a))*w.I[a][d]+lam(a)*rr[d])*math.sqrt(w.C[a][d])*(y-x) for d,x,y in zip(i.ds,f1,f2))
        relative=T['thresholds']=='relative'
        over=lambda x,whole:x if not relative else x/whole if whole else 0.
        own=lambda a:sum(abs((1-lam(a))*w.I[a][d]+lam(a)*rr[d]) for d in i.ds)
        for turn in range(turns):
            sp=b.next;n=len(b.order);b.next=b.order[(b.order.index(sp)+1)%n];key=b.k*1024+turn
            y=b.propose(sp,key);b.still+=1
            if y==b.x:continue
            b.tried+=1;fy=i.f(y);u=s=o=neg=0
            for a in b.order:
                if a!=sp:
                    dist=math.sqrt(sum((p-q)**2 for p,q in zip(w.C[sp],w.C[a])))/math.sqrt(2)
                    pr=math.exp(-T['misunderstanding']*dist*(1-(b.snap[sp][2]+b.snap[a][2])/2))
                    if max(b.s.strength(b.snap[sp][0],a,t),b.s.strength(b.snap[a][0],sp,t))>0:pr=pr**.5
                    if not w.d.u(P['und'],i.id,a,key)<pr:continue
                u+=1;g=delta(a,b.f,fy);s+=g>0;o+=over(g,own(a))<-.002;neg+=g<0
            if b.ok(n,u,s,o,neg):b.x=y;b.f=fy;b.passed+=1;b.still=0
        # exits
        gone=[]
        for a in b.order:
            ua=sum(w.I[a][d]*(y-x) for d,x,y in zip(i.ds,b.f0,b.f))
            ua=over(ua,sum(abs(w.I[a][d]) for d in i.ds))
            if T['exit'] is not None and ua<-T['exit'] and b.snap[a][3]<1 and w.d.u(P['exit'],i.id,a,b.k*1024)<1-b.snap[a][3]:gone.append(a)
        for a in gone:
            b.left[a]=t
            if a==b.next:b.next=b.order[(b.order.index(a)+1)%len(b.order)]
            b.order.remove(a);b.pres.remove(a)
        if len(b.order)<2:b.close(t,'Dissolved');return
        if b.k==m or b.still>=24:
            g=[over(delta(a,b.f0,b.f),own(a)) for a in b.order];n=len(g);s=sum(x>T['price'] for x in g)
            ok=b.ok(n,n,s,n-s,n-s) and (b.x^w.x0)&i.mask
            b.agreed=bool(ok);b.plan=b.x
            if ok and b.s.carries:b.settled(t)
            else:b.close(t,'Realised' if ok else 'NoAgreement')
    def settled(b,t):
        """Section 9.12: who owns what of an agreement, and with which first effort."""
        w=b.w;i=b.i;T=b.s.T;b.since=t;u={a:b.serves(a,b.f) for a in b.order};lam={a:b.snap[a][4] for a in b.order};read={}
        for a in b.order:
            read[a]=a
            if T['roles']=='convener' and a!=b.order[0]:
                k=w.d.block(P['rread'],i.id,a);tie=b.s.strength(b.snap[b.order[0]][0],a,t)
                if u64((k[1]<<32)|k[0])<T['judgementError']*(1-tie):
                    r=(((k[3]<<32)|k[2])*(w.n-1))>>64;read[a]=r if r<a else r+1
            if T['roles']=='partners' and u[a]<0 and w.d.u(P['refuse'],i.id,a)<1-lam[a]:del read[a]
        b.todo=sorted((c for c in i.ch if (b.x^w.x0)>>c&1),key=lambda c:(-i.r[c//w.M],c));load={a:0 for a in b.order};b.owner=[]
        for c in b.todo:
            can=[]
            for a in read:
                if T['roles']!='none' and load[a]>=T['roleLoad']:continue
                score=w.C[read[a]][c//w.M]*(1-load[a]/T['roleLoad'] if T['roles']=='partners' else 1)
                if score>0:can.append((score,w.keyed(i.id,a),a))
            own=max(can)[2] if can else -1;b.owner.append(own)
            if own>=0:load[own]+=1
        v=list(load.values());b.gini=sum(abs(x-y) for x in v for y in v)/(2*len(v)*sum(v)) if sum(v) else None
        b.own=[a for a in b.order if load[a]];b.type={};b.first={}
        for a in b.own:
            k=w.d.u(P['ctype'],a);b.type[a]='free' if k<T['freeRiders'] else 'conditional' if k<T['freeRiders']+T['conditional'] else 'steady'
            e=T['effort']+(T['pledge'] if T['roles']=='partners' else 0)
            b.first[a]=min(1,e*(1+T['keenness']*(1-lam[a]) if u[a]>0 else 1-T['reluctance']*(1-lam[a])))
            if not T['commitment']:b.type[a],b.first[a]='steady',1
        b.fates=['orphaned' if a<0 else 'open' if T['realisation'] else 'delivered' for a in b.owner];b.month=[0]*len(b.todo);b.done=[0.]*len(b.todo);b.last=None
        b.over(t)
        if b.end is None:b.released=[a for a in b.order if a not in b.own]
    def work(b,t):
        T=b.s.T;now={}
        for a in b.own:
            others=[b.last[o] for o in b.own if o!=a] if b.last else []
            now[a]=0 if b.type[a]=='free' else T['reciprocity']*(min(others) if T['follow']=='least' else sum(others)/len(others))+(1-T['reciprocity'])*b.first[a] if b.type[a]=='conditional' and others else b.first[a]
        b.last=now;b.efforts.append(sum(now.values())/len(now));b.idle.append(sum(x==0 for x in now.values())/len(now))
        for k,c in enumerate(b.todo):
            if b.fates[k]!='open':continue
            b.month[k]=t-b.since;b.done[k]+=now[b.owner[k]]*b.w.C[b.owner[k]][c//b.w.M]
            if b.done[k]>=T['work']:b.fates[k]='delivered'
            elif b.month[k]>=T['realisation']:b.fates[k]='lapsed'
        b.over(t)
    def over(b,t):
        if 'open' in b.fates:return
        w=b.w;what=lambda:w.x0^sum(1<<c for c,f in zip(b.todo,b.fates) if f=='delivered')
        if b.s.T['ratify']:
            f=b.i.f(what());out=[a for a in b.own if b.serves(a,f)<0 and w.d.u(P['strike'],b.i.id,a)<b.s.T['strike']*(1-b.snap[a][4])]
            for k,a in enumerate(b.owner):
                if a in out and b.fates[k]=='delivered':b.fates[k]='struck';b.month[k]=t-b.since
        b.x=what();b.f=b.i.f(b.x);b.close(t,'Sunk' if b.x==w.x0 else 'Realised')
    def serves(b,a,f):return sum(b.w.I[a][d]*(y-x) for d,x,y in zip(b.i.ds,b.f0,f))
    def ok(b,n,u,s,o,neg):
        T=b.s.T
        if u<T['quorum']*n:return False
        return {'consent':s>o and o<=T['veto']*u,'majority':s>u/2,'supermajority':s>=.75*u,'consensus':neg==0 and s>=1}[b.s.rule]
    def draw(b,ds,wt,ex,u):
        c=[(d,wt[d]) for d in ds if d!=ex];tot=sum(x for _,x in c)
        if tot<=0:return c[int(u*len(c))][0]
        u*=tot
        for d,x in c:
            if x==0:continue
            u-=x
            if u<0:return d
        return [d for d,x in c if x>0][-1]
    def move(b,x,d,pr,k,q):
        w=b.w
        if u32(k)<b.s.T['recombination']:
            m=((1<<w.M)-1)<<(d*w.M);return (x&~m)|(pr[q*len(pr)>>32]&m)
        return x^(1<<(d*w.M+(q*w.M>>32)))
    def propose(b,sp,key):
        w=b.w;i=b.i;bl=w.d.block(P['prop'],i.id,sp,key);pr=b.snap[sp][1]
        d=b.draw(i.ds,w.C[sp],-1,u32(bl[0]));y=b.move(b.x,d,pr,bl[1],bl[2])
        if b.s.invite=='mutual-gains' and len(i.ds)>1 and u32(bl[3])<.5:
            pb=w.d.block(P['partner'],i.id,sp,key);oth=[a for a in b.order if a!=sp]
            pa=oth[(((pb[1]<<32)|pb[0])*len(oth))>>64]
            d2=b.draw(i.ds,[abs(x) for x in w.I[pa]],d,u64((pb[3]<<32)|pb[2]))
            k=w.d.block(P['pack'],i.id,sp,key);y=b.move(y,d2,pr,k[0],k[1])
        return y
    def close(b,t,e):b.end=e;b.closed=t
    def novelty(b,t):
        if b.end!='Realised':return
        b.unusual()
        w=b.w;i=b.i
        b.nov=ratios(w,i,b.x,shared(w,i,b.s.archive),{})
        if b.s.full:b.pnov=ratios(w,i,b.x,[(i.mask,x) for x in w.known],w.ofknown.setdefault(i.id,{}))
    def gain(b,a):return sum(b.w.I[a][d]*(y-x) for d,x,y in zip(b.i.ds,b.f0,b.f)) if b.end=='Realised' else 0.
    def quality(b,x=None):
        F0=b.i.F(b.w.x0);best=b.i.best()
        return None if best<=F0 else ((b.i.F(x) if x is not None else b.i.F(b.x) if b.end=='Realised' else F0)-F0)/(best-F0)
    def suspects(b):
        if b.began is None:return
        m=sorted(b.start);n=len(m)*(len(m)-1)/2
        b.us=sum(b.s.pairs.get((x,y),10**9)<b.conv for k,x in enumerate(m) for y in m[k+1:])/n
    @once
    def comp(b,mem):
        w=b.w;n=len(mem)
        if n==0:return None
        bl=lambda v:1-sum((v.count(x)/n)**2 for x in set(v))
        un=lambda v:None if n<4 else (1-sum(v.count(x)*(v.count(x)-1) for x in set(v))/(n*(n-1)))*3/4
        ub=lambda v:None if n<2 else 1-sum(v.count(x)*(v.count(x)-1) for x in set(v))/(n*(n-1))
        k=[w.Kind[a] for a in mem];h=[w.Home[a] for a in mem];tr=[w.Tier[a] for a in mem]
        pairs=[(x,y) for q,x in enumerate(mem) for y in mem[q+1:]]
        col=lambda d:[w.C[a][d] for a in range(w.n)]
        if not hasattr(w,'dd'):
            w.dd=[[0 if p==q else 1-sum(x*y for x,y in zip(col(p),col(q)))/math.sqrt(sum(x*x for x in col(p))*sum(y*y for y in col(q))) for q in range(w.D)] for p in range(w.D)]
        sh=[k.count(x)/n for x in set(k)];ent=-sum(p*math.log(p) for p in sh)
        return dict(Size=n,KindVariety=bl(k),TierVariety=bl(tr),HomeVariety=bl(h),KindVarietyUnbiased=ub(k),TierVarietyUnbiased=ub(tr),HomeVarietyUnbiased=ub(h),
            KindForms=dict(Shannon=ent,HillZero=len(sh),HillOne=math.exp(ent),HillTwo=1/sum(p*p for p in sh),HillInfinity=1/max(sh),
                Pielou=ent/math.log(len(sh)) if len(sh)>1 else None),
            HomeLeinsterCobbold=math.exp(-sum(math.log(sum(1-w.dd[x][y] for y in h)/n) for x in h)/n),
            MandateCover=sum(b.i.r[d] for d in b.i.ds if any(w.Mandate[m]>>d&1 for m in mem)),KindVarietyOfFour=un(k),HomeVarietyOfFour=un(h),
            HomeDisparity=sum(w.dd[x][y] for x in h for y in h)/n**2,
            InterestDistance=sum(1-w.cos(x,y) for x,y in pairs)/len(pairs) if pairs else None,
            CompetenceDistance=sum(math.dist(w.C[x],w.C[y]) for x,y in pairs)/len(pairs) if pairs else None,
            Coverage=sum(b.i.r[d]*(1-math.prod(1-w.C[m][d] for m in mem)) for d in b.i.ds))
    @once
    def fault(b):
        w=b.w;m=b.start;n=len(m)
        if n<3 or n>16:return (None,None)
        apart={(x,y):(w.Kind[x]!=w.Kind[y])+(w.Home[x]!=w.Home[y])+(w.Tier[x]!=w.Tier[y]) for x in m for y in m};f=lambda x,y:apart[x,y]
        ss=lambda g:sum(f(x,y) for q,x in enumerate(g) for y in g[q+1:])/len(g)
        if ss(m)==0:return (None,None)
        fau=wid=-9
        for c in range(1,2**(n-1)): # the last member is in the second part: a split and its mirror image are one
            g=[[a for q,a in enumerate(m) if c>>q&1==side] for side in(0,1)]
            fau=max(fau,1-(ss(g[0])+ss(g[1]))/ss(m));t=0
            for own,oth in(g,g[::-1]):
                for x in own:
                    if len(own)>1:
                        p=sum(math.sqrt(f(x,y)) for y in own)/(len(own)-1);q=sum(math.sqrt(f(x,y)) for y in oth)/len(oth)
                        t+=(q-p)/max(p,q) if max(p,q)>0 else 0
            wid=max(wid,t/n)
        return (fau,wid)
    @once
    def missing(b):
        w=b.w;return sum(sum(abs(w.I[a][d]) for d in b.i.ds)>len(b.i.ds)/w.D+1e-12 and a not in b.mem for a in range(w.n))
    def unusual(b):
        bits=lambda x,p,q:(x>>p&1,x>>q&1);su=[];zs=[]
        for p,c in enumerate(b.i.ch):
            for e in b.i.ch[p+1:]:
                inv=[bits(x,c,e) for j,x in b.s.archive if j.mask>>c&1 and j.mask>>e&1];own=bits(b.x,c,e);n=len(inv)
                o=inv.count(own);su.append(-math.log2((o+1)/(n+4)))
                A=sum(v[0]==own[0] for v in inv);B=sum(v[1]==own[1] for v in inv)
                if n>=20 and 0<A<n and 0<B<n:zs.append((o-A*B/n)/math.sqrt(A*B*(n-A)*(n-B)/(n*n*(n-1))))
        zs.sort();m=len(zs)
        def at(p):
            p*=m-1;k=int(p);return zs[k]+(p-k)*(zs[min(k+1,m-1)]-zs[k])
        b.sur=sum(su)/len(su) if su else None;b.aty=dict(NovelTail=at(.1),Median=at(.5),Pairs=m) if m>=10 else None
    @once
    def pay(b,who):
        w=b.w
        if not who:return None
        v=[b.gain(a) for a in who]
        n=len(v);m=sum(v)/n;q=sorted(v);p=.1*(n-1);k=int(p);te=q[k]+(p-k)*(q[min(k+1,n-1)]-q[k])
        return dict(Mean=m,TenthPercentile=te,Deviation=math.sqrt(sum((x-m)**2 for x in v)/n),Losing=sum(x<0 for x in v)/n)
def same(a,b,tol=1e-9):
    if a is None or b is None:return a is None and b is None
    if isinstance(a,dict):return all(same(a[k],b[k]) for k in a)
    return abs(a-b)<=tol*max(1,abs(a))
def compare(s,d):
    """Fails at the first thing in which what was written down is not what came out here."""
    s.w.agrees(d)
    for k,v in s.T.items():
        if isinstance(v,dict) and v['sd']==0:v=v['mean'] # written as one number
        if k in WORDS:v=WORDS[k].index(v)
        if k not in('rule','thresholds'):check(d['Table'][k[0].upper()+k[1:]]==v,k)
    check(d['Rule'].lower()==s.T['rule'],'rule');check(d['Thresholds'].lower()==s.T['thresholds'],'thresholds')
    closed={one['Table']['Issue']:one for one in d['ClosedTables']}
    def cmp(i,what,mine,theirs):
        if not same(mine,theirs) if not isinstance(mine,(list,str)) else mine!=theirs:raise Fail(i,what,mine,theirs)
    if set(closed)!=set(s.out):raise Fail('tables',sorted(set(closed)^set(s.out)))
    for i in sorted(set(closed)&set(s.out)):
        b=s.out[i];table=closed[i]['Table'];full=s.full
        cmp(i,'conv',b.conv,table['Convened']);cmp(i,'began',b.began,table['Began']);cmp(i,'closed',b.closed,table['Closed']);cmp(i,'end',b.end,closed[i]['Outcome'])
        cmp(i,'members',[[a,b.joined[a],b.left.get(a)] for a in b.mem],[[m['Actor'],m['Joined'],m['Left']] for m in table['Members']])
        cmp(i,'scouted',b.sc,table['Scouted']);cmp(i,'asked',b.inv,table['Asked']);cmp(i,'meetings',b.k,table['Meetings']);cmp(i,'tried',b.tried,table['Tried']);cmp(i,'passed',b.passed,table['Passed']);cmp(i,'exits',len(b.left),table['Exits'])
        cmp(i,'us',b.us,table['UsualSuspects'])
        there=table['Delivery'];names=['open','delivered','orphaned','lapsed','struck']
        if (there is None)!=(not b.fates):raise Fail(i,'delivery',b.fates)
        if there:
            cmp(i,'choices',[[c,a,f,m] for c,a,f,m in zip(b.todo,b.owner,b.fates,b.month)],[[x['Choice'],x['Owner'],names[x['Fate']],x['Month']] for x in there['Choices']])
            cmp(i,'months',len(b.efforts),len(there['Efforts']));cmp(i,'since',b.since,there['Agreed'])
            for x,y in zip(b.efforts+b.idle,there['Efforts']+there['Idle']):cmp(i,'effort',x,y)
        if b.began is not None:
            cmp(i,'start',b.comp(b.start),table['AtStart'])
            cv=[1-math.prod(1-s.w.C[m][x] for m in b.start) if x in b.i.ds else None for x in range(s.w.D)]
            [cmp(i,'domain',v,y) for v,y in zip(cv,table['DomainCoverage'])]
            fl=b.fault() if full else (None,None);cmp(i,'fau',fl[0],table['Faultline']);cmp(i,'width',fl[1],table['FaultlineSilhouette'])
        cmp(i,'missing',b.missing(),table['MissingAtTable'])
        if b.pres:cmp(i,'close',b.comp(b.pres),table['AtClose'])
        if full:
            cmp(i,'all',b.pay(range(s.w.n)),table['PayoffOfAll']);cmp(i,'mem',b.pay(b.pres),table['PayoffOfMembers'])
            for q in range(3):
                cmp(i,'all of kind',b.pay([a for a in range(s.w.n) if s.w.Kind[a]==q]),table['PayoffOfAllByKind'][q])
                cmp(i,'mem of kind',b.pay([a for a in b.pres if s.w.Kind[a]==q]),table['PayoffOfMembersByKind'][q])
            cmp(i,'quality',b.quality(),table['Quality'])
            if b.end=='Realised':
                cmp(i,'x',str(b.x),closed[i]['Solution']);r=table['Realised']
                r=r or {'Novelty':None,'NoveltyGivenSize':None,'Radicalness':None};cmp(i,'nov',b.nov[0],r['Novelty']);cmp(i,'novs',b.nov[1],r['NoveltyGivenSize'])
                cmp(i,'practices',b.pnov[0],r['PracticeNovelty']);cmp(i,'practices, size',b.pnov[1],r['PracticeNoveltyGivenSize'])
                cmp(i,'surprisal',b.sur,r['Surprisal']);cmp(i,'atypicality',b.aty,r['Atypicality'])
                cmp(i,'rad',bin((b.x^s.w.x0)&b.i.mask).count('1')/len(b.i.ch),r['Radicalness'])
    for a in range(s.w.n):
        mine=[[o,round(s.strength(s.ties[a],o,s.t),9)] for o in sorted(s.ties[a]) if s.strength(s.ties[a],o,s.t)>0]
        dec=s.T['tieDecay'];th=[[x['To'],round(x['Strength']*(1-dec)**(s.t-x['Round']),9)] for x in d['Actors'][a]['Ties']]
        if mine!=th:raise Fail(a,'ties',mine,th)
    ms=d['Measures'];cnt=[s.out[i] for i in sorted(s.out) if s.out[i].i.arr>=s.warm];n=s.w.n
    for mine,theirs in zip(s.rows,d['RoundRecords']):
        for k,v in mine.items():cmp(f'round {mine["Round"]}',k,v,theirs[k])
    cmp('run','rounds',len(s.rows),len(d['RoundRecords']))
    seat=[sum(a in b.mem for b in cnt) for a in range(n)];conv=[sum(a==b.mem[0] for b in cnt) for a in range(n)];asked=[sum(a in b.asked for b in cnt)-conv[a] for a in range(n)]
    for a,x in enumerate(d['Actors']):
        cmp(a,'asked',asked[a],x['TimesAsked']);cmp(a,'seated',seat[a],x['TimesSeated']);cmp(a,'convened',conv[a],x['TimesConvened'])
        if s.full:cmp(a,'payoff',sum(b.gain(a) for b in cnt)/len(cnt) if cnt else None,x['MeanPayoff'])
    iss=[i for i in s.w.issues if i.arr>=s.warm]
    run={'unanswered':(len(iss)-len(cnt))/len(iss) if iss else None,'participation-gini':sum(abs(x-y) for x in seat for y in seat)/(2*n*sum(seat)) if any(seat) else None,
        'never-invited':sum(x+y==0 for x,y in zip(asked,conv))/n if cnt else None,'never-seated':sum(x==0 for x in seat)/n if cnt else None,**s.network(d)}
    for k,v in s.means(cnt).items():run[k]=v
    for k,v in run.items():cmp('run',k,v,ms[k])
    missed=set(ms)-set(run)-{'modularity','mean-constraint'}
    check(not missed,'no reading of',sorted(missed))

def together(settings,folder):
    """Fails at the first thing in which what scenarios of one world have in common is not what comes out here (to 1e-12): novelty against
    precedents of all of them, new and useful at every threshold, and tables of the same size. Solutions are those that were written down,
    which are compared elsewhere; F* and F of the status quo come from here where nobody realised anything."""
    read=lambda name:json.load(open(os.path.join(folder,name+'.json')))
    dumps=[read(x['name']) for x in settings];there=read(settings[0]['together']+'.together');w=World(settings[0],dumps[0]);warm=settings[0].get('warmup',4);n=len(settings)
    tables=[{x['Table']['Issue']:x for x in d['ClosedTables']} for d in dumps]
    solved=[{k:(x['Table']['Closed'],int(x['Solution']),x['Table']['Quality']) for k,x in t.items() if x['Solution']} for t in tables]
    def cmp(*what):
        if not same(what[-2],what[-1],1e-12):raise Fail(*what)
    nov=[{} for _ in range(n)];left={}
    for i in w.issues:
        pc=[]
        for run in solved:pc+=shared(w,i,[(w.issues[k],run[k][1]) for k in sorted(run,key=lambda k:(run[k][0],k)) if run[k][0]<i.arr])
        known={}
        for own,run in zip(nov,solved):
            if i.id in run:own[i.id]=(len(pc),*ratios(w,i,run[i.id][1],pc,known))
        ratios(w,i,w.x0,pc,known)
        if i.arr>=warm and len(pc)>=5 and known[None]>0 and i.best()>i.F(w.x0):left[i.id]=len(pc)
    judged=[{k:(run[k][2],own[k][1]) for k in run if k in left} for run,own in zip(solved,nov)];everything=sorted(x for run in judged for _,x in run.values())
    def quantile(p):
        p*=len(everything)-1;k=int(p);return everything[k]+(p-k)*(everything[min(k+1,len(everything)-1)]-everything[k])
    for k in range(n):
        record=there['Common'][k];name=settings[k]['name']
        cmp(name,'issues counted',len(left),record['IssuesCounted']);mine=[(i,*nov[k][i]) for i in sorted(nov[k])]
        if len(mine)!=len(record['Solutions']):raise Fail(name,'solutions')
        for x,y in zip(mine,record['Solutions']):
            for a,key in zip(x,('Issue','Precedents','Novelty','NoveltyGivenSize')):cmp(name,x[0],key,a,y[key])
        measures={}
        for at,key in(1,'common-novelty'),(2,'common-novelty-given-size'):
            v=[nov[k][i][at] for i in sorted(nov[k]) if w.issues[i].arr>=warm and nov[k][i][at] is not None];measures[key]=sum(v)/len(v) if v else None
        for q in 30,50,70:
            for p in 25,50,75:
                measures['new-and-useful'+('' if (q,p)==(50,50) else f'-{q}-{p}')]=sum(a>=q/100 and x>=quantile(p/100) for a,x in judged[k].values())/len(left) if left and everything else None
        check(set(measures)==set(record['Measures']),'measures of worlds')
        for key,v in measures.items():cmp(name,key,v,record['Measures'][key])
    value={'kind-variety-unbiased':lambda k,i:tables[k][i]['Table']['AtStart']['KindVarietyUnbiased'],'home-variety-unbiased':lambda k,i:tables[k][i]['Table']['AtStart']['HomeVarietyUnbiased'],
        'quality':lambda k,i:tables[k][i]['Table']['Quality'],'novelty':lambda k,i:(tables[k][i]['Table']['Realised'] or {}).get('Novelty'),'novelty-given-size':lambda k,i:(tables[k][i]['Table']['Realised'] or {}).get('NoveltyGivenSize'),
        'common-novelty':lambda k,i:nov[k][i][1] if i in nov[k] else None,'common-novelty-given-size':lambda k,i:nov[k][i][2] if i in nov[k] else None}
    size=lambda k,i:((tables[k].get(i) or {'Table':{}})['Table'].get('AtStart') or {}).get('Size')
    for (a,b),found in zip([(a,b) for a in range(n) for b in range(a+1,n)],there['SameSize'],strict=True):
        pairs=[i.id for i in w.issues if i.arr>=warm and size(a,i.id) is not None and size(a,i.id)==size(b,i.id)];cmp(a,b,'pairs',len(pairs),found['Pairs'])
        for key,f in value.items():
            v=[f(a,i)-f(b,i) for i in pairs if f(a,i) is not None and f(b,i) is not None]
            cmp(a,b,key,len(v),found['Means'][key]['Count']);cmp(a,b,key,sum(v)/len(v) if v else None,found['Means'][key]['Difference'])
    return f'{n} scenarios, {len(left)} of {len(w.issues)} issues, {sum(map(len,nov))} solutions'

def answer_together(settings,base,others):
    """As answer, of the scenarios of one world."""
    found={};what=''
    for folder in [base]+others:
        try:said=together(settings,folder);found[folder]=None
        except Fail as e:found[folder]=' '.join(map(str,e.args))[:300];continue
        what=said if folder==base else what
    return settings[0]['together'],what,found
def answer(setting,base,others):
    """Plays a setting, and says of every folder the first difference, or None."""
    read=lambda folder:json.load(open(os.path.join(folder,setting['name']+'.json')))
    found={}
    try:
        s=Run(setting,read(base));s.run()
    except Fail as e:return setting['name'],'',{base:str(e)}
    for folder in [base]+others:
        try:compare(s,read(folder));found[folder]=None
        except Fail as e:found[folder]=' '.join(map(str,e.args))[:300]
    return setting['name'],f'{len(s.out)} tables, {s.unans} unanswered',found
def main(settings,base,*others):
    settings=json.load(open(settings));others=list(others);differ=0;caught={o:{} for o in others};most=dict(tables=0)
    names=list(dict.fromkeys(x['together'] for x in settings if 'together' in x));groups=[[x for x in settings if x.get('together')==name] for name in names]
    with ProcessPoolExecutor() as pool:
        alone=pool.map(answer,settings,[base]*len(settings),[others]*len(settings));worlds=pool.map(answer_together,groups,[base]*len(groups),[others]*len(groups))
        for name,what,found in itertools.chain(alone,worlds):
            print(name,'OK' if found[base] is None else 'DIFFERS: '+found[base],what,flush=True);differ+=found[base] is not None
            for o in others:
                if found.get(o):caught[o][name]=found[o]
    for o in others:
        print('caught' if caught[o] else 'MISSED',os.path.basename(os.path.normpath(o))+':',', '.join(caught[o]))
    print(f'{len(settings)+len(groups)-differ} of {len(settings)+len(groups)} settings agree'+(f', caught {sum(map(bool,caught.values()))} of {len(others)}' if others else ''))
    return 1 if differ or not all(caught.values()) else 0
if __name__=='__main__':
    if len(sys.argv)<3:sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
