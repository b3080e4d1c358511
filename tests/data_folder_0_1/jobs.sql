BEGIN TRANSACTION;
CREATE TABLE installation (id TEXT NOT NULL) STRICT;
INSERT INTO "installation" VALUES('90bf2a3e4f');
CREATE TABLE jobs (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        state TEXT NOT NULL,
        account TEXT NOT NULL,
        created_at REAL NOT NULL,
        changed_at REAL NOT NULL,
        request TEXT NOT NULL,
        seed INTEGER NOT NULL,
        portrait TEXT,
        voice TEXT,
        sent_ms INTEGER NOT NULL,
        portrait_key TEXT NOT NULL,
        voice_key TEXT NOT NULL,
        idempotency_key TEXT NOT NULL,
        submitted_at REAL NOT NULL,
        remote_id TEXT NOT NULL,
        credits_reserved REAL,
        billed_s INTEGER,
        estimated_s INTEGER,
        ready_at REAL NOT NULL,
        video TEXT,
        failure TEXT,
        removed INTEGER NOT NULL
    , place TEXT NOT NULL DEFAULT '', request_hash TEXT NOT NULL DEFAULT '', balance_before REAL, adopted TEXT NOT NULL DEFAULT '', credits_used REAL, sent_before INTEGER NOT NULL DEFAULT 0, masks TEXT NOT NULL DEFAULT '[]', mask_keys TEXT NOT NULL DEFAULT '[]') STRICT;
INSERT INTO "jobs" VALUES('00000000000000000000000000000000','take 0','preparing','sandbox',1700000000.0,1700000100.0,'{"portrait": "/pictures/Ann.png", "voice": "/sounds/hello.wav", "start_ms": 0, "end_ms": 2000, "excerpt": "/sounds/cut.wav", "prompt": "warm \u2014 \u6e29 0", "fast_mode": true, "seed": 5, "subject_check": true, "auto_mask": false, "name": "take 0", "callback_url": "https://example.com/told", "edits": {"track": 1, "channels": "left", "remove_dc": true, "high_pass_hz": 80, "trim_silence": true, "loudness_lufs": -16.0, "fade_in_ms": 10, "fade_out_ms": 20, "encoding": "mp3"}, "prepared": "/pictures/sent.jpg", "framing": {"quarter_turns": 1, "flipped": true, "crop": [0.1, 0.2, 0.8, 0.9], "aspect": "3:4", "ground": "#102030", "shrink": false}, "masks": [{"path": "/pictures/mask.png", "name": "Ann", "colour": "#ff0000"}]}',5,'jobs/00000000000000000000000000000000/portrait.png','jobs/00000000000000000000000000000000/voice.wav',1990,'pk','vk','idempotency-key-00',1700000003.0,'',24.0,2,60,1700000004.0,'/videos/take 0.mp4',NULL,0,'','hash0',500.0,'list',23.5,0,'["jobs/00000000000000000000000000000000/mask1.png"]','["mk"]');
INSERT INTO "jobs" VALUES('00000000000000000000000000000001','take 1','uploading','evolink',1700000001.0,1700000101.0,'{"portrait": "/pictures/Ann.png", "voice": "/sounds/hello.wav", "start_ms": 10, "end_ms": 2001, "excerpt": "/sounds/cut.wav", "prompt": "warm \u2014 \u6e29 1", "fast_mode": true, "seed": 6, "subject_check": true, "auto_mask": true, "name": "take 1", "callback_url": "https://example.com/told", "edits": {"track": 1, "channels": "left", "remove_dc": true, "high_pass_hz": 80, "trim_silence": true, "loudness_lufs": -16.0, "fade_in_ms": 10, "fade_out_ms": 20, "encoding": "mp3"}, "prepared": "/pictures/sent.jpg", "framing": {"quarter_turns": 1, "flipped": true, "crop": [0.1, 0.2, 0.8, 0.9], "aspect": "3:4", "ground": "#102030", "shrink": false}, "masks": [{"path": "/pictures/mask.png", "name": "Ann", "colour": "#ff0000"}]}',6,'jobs/00000000000000000000000000000001/portrait.png','jobs/00000000000000000000000000000001/voice.wav',1990,'pk','vk','idempotency-key-01',1700000003.0,'',24.0,2,60,1700000004.0,'/videos/take 1.mp4',NULL,1,'p1','hash1',500.0,'list',23.5,0,'["jobs/00000000000000000000000000000001/mask1.png"]','["mk"]');
INSERT INTO "jobs" VALUES('00000000000000000000000000000002','take 2','submitting','sandbox',1700000002.0,1700000102.0,'{"portrait": "/pictures/Ann.png", "voice": "/sounds/hello.wav", "start_ms": 20, "end_ms": 2002, "excerpt": "/sounds/cut.wav", "prompt": "warm \u2014 \u6e29 2", "fast_mode": true, "seed": 7, "subject_check": true, "auto_mask": false, "name": "take 2", "callback_url": "https://example.com/told", "edits": {"track": 1, "channels": "left", "remove_dc": true, "high_pass_hz": 80, "trim_silence": true, "loudness_lufs": -16.0, "fade_in_ms": 10, "fade_out_ms": 20, "encoding": "mp3"}, "prepared": "/pictures/sent.jpg", "framing": {"quarter_turns": 1, "flipped": true, "crop": [0.1, 0.2, 0.8, 0.9], "aspect": "3:4", "ground": "#102030", "shrink": false}, "masks": [{"path": "/pictures/mask.png", "name": "Ann", "colour": "#ff0000"}]}',7,'jobs/00000000000000000000000000000002/portrait.png','jobs/00000000000000000000000000000002/voice.wav',1990,'pk','vk','idempotency-key-02',1700000003.0,'',24.0,2,60,1700000004.0,'/videos/take 2.mp4',NULL,0,'','hash2',500.0,'list',23.5,0,'["jobs/00000000000000000000000000000002/mask1.png"]','["mk"]');
INSERT INTO "jobs" VALUES('00000000000000000000000000000003','take 3','waiting','evolink',1700000003.0,1700000103.0,'{"portrait": "/pictures/Ann.png", "voice": "/sounds/hello.wav", "start_ms": 30, "end_ms": 2003, "excerpt": "/sounds/cut.wav", "prompt": "warm \u2014 \u6e29 3", "fast_mode": true, "seed": 8, "subject_check": true, "auto_mask": true, "name": "take 3", "callback_url": "https://example.com/told", "edits": {"track": 1, "channels": "left", "remove_dc": true, "high_pass_hz": 80, "trim_silence": true, "loudness_lufs": -16.0, "fade_in_ms": 10, "fade_out_ms": 20, "encoding": "mp3"}, "prepared": "/pictures/sent.jpg", "framing": {"quarter_turns": 1, "flipped": true, "crop": [0.1, 0.2, 0.8, 0.9], "aspect": "3:4", "ground": "#102030", "shrink": false}, "masks": [{"path": "/pictures/mask.png", "name": "Ann", "colour": "#ff0000"}]}',8,'jobs/00000000000000000000000000000003/portrait.png','jobs/00000000000000000000000000000003/voice.wav',1990,'pk','vk','idempotency-key-03',1700000003.0,'task-unified-1-00000003',24.0,2,60,1700000004.0,'/videos/take 3.mp4',NULL,0,'p1','hash3',500.0,'list',23.5,0,'["jobs/00000000000000000000000000000003/mask1.png"]','["mk"]');
INSERT INTO "jobs" VALUES('00000000000000000000000000000004','take 4','downloading','sandbox',1700000004.0,1700000104.0,'{"portrait": "/pictures/Ann.png", "voice": "/sounds/hello.wav", "start_ms": 40, "end_ms": 2004, "excerpt": "/sounds/cut.wav", "prompt": "warm \u2014 \u6e29 4", "fast_mode": true, "seed": 9, "subject_check": true, "auto_mask": false, "name": "take 4", "callback_url": "https://example.com/told", "edits": {"track": 1, "channels": "left", "remove_dc": true, "high_pass_hz": 80, "trim_silence": true, "loudness_lufs": -16.0, "fade_in_ms": 10, "fade_out_ms": 20, "encoding": "mp3"}, "prepared": "/pictures/sent.jpg", "framing": {"quarter_turns": 1, "flipped": true, "crop": [0.1, 0.2, 0.8, 0.9], "aspect": "3:4", "ground": "#102030", "shrink": false}, "masks": [{"path": "/pictures/mask.png", "name": "Ann", "colour": "#ff0000"}]}',9,'jobs/00000000000000000000000000000004/portrait.png','jobs/00000000000000000000000000000004/voice.wav',1990,'pk','vk','idempotency-key-04',1700000003.0,'task-unified-1-00000004',24.0,2,60,1700000004.0,'/videos/take 4.mp4',NULL,0,'','hash4',500.0,'list',23.5,0,'["jobs/00000000000000000000000000000004/mask1.png"]','["mk"]');
INSERT INTO "jobs" VALUES('00000000000000000000000000000005','take 5','done','evolink',1700000005.0,1700000105.0,'{"portrait": "/pictures/Ann.png", "voice": "/sounds/hello.wav", "start_ms": 50, "end_ms": 2005, "excerpt": "/sounds/cut.wav", "prompt": "warm \u2014 \u6e29 5", "fast_mode": true, "seed": 10, "subject_check": true, "auto_mask": true, "name": "take 5", "callback_url": "https://example.com/told", "edits": {"track": 1, "channels": "left", "remove_dc": true, "high_pass_hz": 80, "trim_silence": true, "loudness_lufs": -16.0, "fade_in_ms": 10, "fade_out_ms": 20, "encoding": "mp3"}, "prepared": "/pictures/sent.jpg", "framing": {"quarter_turns": 1, "flipped": true, "crop": [0.1, 0.2, 0.8, 0.9], "aspect": "3:4", "ground": "#102030", "shrink": false}, "masks": [{"path": "/pictures/mask.png", "name": "Ann", "colour": "#ff0000"}]}',10,'jobs/00000000000000000000000000000005/portrait.png','jobs/00000000000000000000000000000005/voice.wav',1990,'pk','vk','idempotency-key-05',1700000003.0,'task-unified-1-00000005',24.0,2,60,1700000004.0,'/videos/take 5.mp4',NULL,0,'p1','hash5',500.0,'list',23.5,0,'["jobs/00000000000000000000000000000005/mask1.png"]','["mk"]');
INSERT INTO "jobs" VALUES('00000000000000000000000000000006','take 6','failed','sandbox',1700000006.0,1700000106.0,'{"portrait": "/pictures/Ann.png", "voice": "/sounds/hello.wav", "start_ms": 60, "end_ms": 2006, "excerpt": "/sounds/cut.wav", "prompt": "warm \u2014 \u6e29 6", "fast_mode": true, "seed": 11, "subject_check": true, "auto_mask": false, "name": "take 6", "callback_url": "https://example.com/told", "edits": {"track": 1, "channels": "left", "remove_dc": true, "high_pass_hz": 80, "trim_silence": true, "loudness_lufs": -16.0, "fade_in_ms": 10, "fade_out_ms": 20, "encoding": "mp3"}, "prepared": "/pictures/sent.jpg", "framing": {"quarter_turns": 1, "flipped": true, "crop": [0.1, 0.2, 0.8, 0.9], "aspect": "3:4", "ground": "#102030", "shrink": false}, "masks": [{"path": "/pictures/mask.png", "name": "Ann", "colour": "#ff0000"}]}',11,'jobs/00000000000000000000000000000006/portrait.png','jobs/00000000000000000000000000000006/voice.wav',1990,'pk','vk','idempotency-key-06',1700000003.0,'task-unified-1-00000006',24.0,2,60,1700000004.0,'/videos/take 6.mp4','{"kind": "task_failed", "params": {"code": "content_policy_violation", "status": 3}}',0,'','hash6',500.0,'list',23.5,0,'["jobs/00000000000000000000000000000006/mask1.png"]','["mk"]');
INSERT INTO "jobs" VALUES('00000000000000000000000000000007','take 7','cancelled','evolink',1700000007.0,1700000107.0,'{"portrait": "/pictures/Ann.png", "voice": "/sounds/hello.wav", "start_ms": 70, "end_ms": 2007, "excerpt": "/sounds/cut.wav", "prompt": "warm \u2014 \u6e29 7", "fast_mode": true, "seed": 12, "subject_check": true, "auto_mask": true, "name": "take 7", "callback_url": "https://example.com/told", "edits": {"track": 1, "channels": "left", "remove_dc": true, "high_pass_hz": 80, "trim_silence": true, "loudness_lufs": -16.0, "fade_in_ms": 10, "fade_out_ms": 20, "encoding": "mp3"}, "prepared": "/pictures/sent.jpg", "framing": {"quarter_turns": 1, "flipped": true, "crop": [0.1, 0.2, 0.8, 0.9], "aspect": "3:4", "ground": "#102030", "shrink": false}, "masks": [{"path": "/pictures/mask.png", "name": "Ann", "colour": "#ff0000"}]}',12,'jobs/00000000000000000000000000000007/portrait.png','jobs/00000000000000000000000000000007/voice.wav',1990,'pk','vk','idempotency-key-07',1700000003.0,'task-unified-1-00000007',24.0,2,60,1700000004.0,'/videos/take 7.mp4',NULL,0,'p1','hash7',500.0,'list',23.5,0,'["jobs/00000000000000000000000000000007/mask1.png"]','["mk"]');
INSERT INTO "jobs" VALUES('00000000000000000000000000000008','take 8','unknown','sandbox',1700000008.0,1700000108.0,'{"portrait": "/pictures/Ann.png", "voice": "/sounds/hello.wav", "start_ms": 80, "end_ms": 2008, "excerpt": "/sounds/cut.wav", "prompt": "warm \u2014 \u6e29 8", "fast_mode": true, "seed": 13, "subject_check": true, "auto_mask": false, "name": "take 8", "callback_url": "https://example.com/told", "edits": {"track": 1, "channels": "left", "remove_dc": true, "high_pass_hz": 80, "trim_silence": true, "loudness_lufs": -16.0, "fade_in_ms": 10, "fade_out_ms": 20, "encoding": "mp3"}, "prepared": "/pictures/sent.jpg", "framing": {"quarter_turns": 1, "flipped": true, "crop": [0.1, 0.2, 0.8, 0.9], "aspect": "3:4", "ground": "#102030", "shrink": false}, "masks": [{"path": "/pictures/mask.png", "name": "Ann", "colour": "#ff0000"}]}',13,'jobs/00000000000000000000000000000008/portrait.png','jobs/00000000000000000000000000000008/voice.wav',1990,'pk','vk','idempotency-key-08',1700000003.0,'task-unified-1-00000008',24.0,2,60,1700000004.0,'/videos/take 8.mp4','{"kind": "outcome_unknown", "params": {}}',0,'','hash8',500.0,'list',23.5,0,'["jobs/00000000000000000000000000000008/mask1.png"]','["mk"]');
CREATE TABLE ledger (
        task_id TEXT NOT NULL,
        account TEXT NOT NULL,
        job_id TEXT NOT NULL,
        name TEXT NOT NULL,
        model TEXT NOT NULL,
        submitted_at REAL NOT NULL,
        billed_s INTEGER,
        credits_reserved REAL,
        credits_used REAL,
        state TEXT NOT NULL,
        adopted TEXT NOT NULL,
        PRIMARY KEY (account, task_id)
    ) STRICT;
INSERT INTO "ledger" VALUES('task-unified-1-00000003','evolink','00000000000000000000000000000003','take 3','omnihuman-1.5',1700000003.0,2,24.0,23.5,'waiting','list');
INSERT INTO "ledger" VALUES('task-unified-1-00000004','sandbox','00000000000000000000000000000004','take 4','omnihuman-1.5',1700000003.0,2,24.0,23.5,'downloading','list');
INSERT INTO "ledger" VALUES('task-unified-1-00000005','evolink','00000000000000000000000000000005','take 5','omnihuman-1.5',1700000003.0,2,24.0,23.5,'done','list');
INSERT INTO "ledger" VALUES('task-unified-1-00000006','sandbox','00000000000000000000000000000006','take 6','omnihuman-1.5',1700000003.0,2,24.0,23.5,'given_back','list');
INSERT INTO "ledger" VALUES('task-unified-1-00000007','evolink','00000000000000000000000000000007','take 7','omnihuman-1.5',1700000003.0,2,24.0,23.5,'cancelled','list');
INSERT INTO "ledger" VALUES('task-unified-1-00000008','sandbox','00000000000000000000000000000008','take 8','omnihuman-1.5',1700000003.0,2,24.0,23.5,'unknown','list');
CREATE TABLE upload_users (
        place TEXT NOT NULL,
        object_key TEXT NOT NULL,
        job_id TEXT NOT NULL,
        PRIMARY KEY (place, object_key, job_id)
    ) STRICT;
INSERT INTO "upload_users" VALUES('evolink','omnihuman/0.png','00000000000000000000000000000000');
INSERT INTO "upload_users" VALUES('p1','omnihuman/1.png','00000000000000000000000000000001');
INSERT INTO "upload_users" VALUES('evolink','omnihuman/2.png','00000000000000000000000000000002');
INSERT INTO "upload_users" VALUES('p1','omnihuman/3.png','00000000000000000000000000000003');
INSERT INTO "upload_users" VALUES('evolink','omnihuman/4.png','00000000000000000000000000000004');
INSERT INTO "upload_users" VALUES('p1','omnihuman/5.png','00000000000000000000000000000005');
INSERT INTO "upload_users" VALUES('evolink','omnihuman/6.png','00000000000000000000000000000006');
INSERT INTO "upload_users" VALUES('p1','omnihuman/7.png','00000000000000000000000000000007');
INSERT INTO "upload_users" VALUES('evolink','omnihuman/8.png','00000000000000000000000000000008');
CREATE TABLE uploads (
        place TEXT NOT NULL,
        object_key TEXT NOT NULL,
        handle TEXT NOT NULL DEFAULT '',
        ends_at REAL NOT NULL DEFAULT 0,
        landed INTEGER NOT NULL DEFAULT 0,
        idle_since REAL NOT NULL DEFAULT 0,
        failed TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (place, object_key)
    ) STRICT;
INSERT INTO "uploads" VALUES('evolink','omnihuman/0.png','',0.0,0,0.0,'');
INSERT INTO "uploads" VALUES('p1','omnihuman/1.png','handle1',1700003600.0,1,0.0,'');
INSERT INTO "uploads" VALUES('evolink','omnihuman/2.png','handle2',1700003600.0,1,0.0,'');
INSERT INTO "uploads" VALUES('p1','omnihuman/3.png','',0.0,0,0.0,'');
INSERT INTO "uploads" VALUES('evolink','omnihuman/4.png','handle4',1700003600.0,1,0.0,'');
INSERT INTO "uploads" VALUES('p1','omnihuman/5.png','handle5',1700003600.0,1,0.0,'');
INSERT INTO "uploads" VALUES('evolink','omnihuman/6.png','',0.0,0,0.0,'');
INSERT INTO "uploads" VALUES('p1','omnihuman/7.png','handle7',1700003600.0,1,0.0,'');
INSERT INTO "uploads" VALUES('evolink','omnihuman/8.png','handle8',1700003600.0,1,0.0,'');
CREATE INDEX jobs_by_time ON jobs (created_at);
COMMIT;
PRAGMA user_version = 5;
